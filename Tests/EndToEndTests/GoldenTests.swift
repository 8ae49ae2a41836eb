import Foundation
import Testing

/// Command lines against what the contract says of them: exit status and both streams.
@Suite("Reviewed answers")
struct GoldenTests {
  /// The files that the commands of `Golden/invocations.txt` run among.
  static func invocationFiles() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("工厂有1.8万名工人。\n", to: "plant.zh.md")
    try scratch.write("The plant has 1,800 workers.\n", to: "plant.en.md")
    try scratch.write("The bridge was opened.\n", to: "good.en.md")
    try scratch.write("Ferries leave —简化通关手续— hourly.\n", to: "bad.en.md")
    try scratch.write("The talks were in Nur-Sultan.\n", to: "old.en.md")
    try scratch.write("", to: "empty.en.md")
    try scratch.write(Data([0x41, 0x0A, 0x42, 0xFF, 0x43]), to: "latin.en.md")
    try scratch.write("A dash opens this name.\n", to: "-dash.en.md")
    try scratch.write("nothing", to: "folder/picture.bin")
    try scratch.write("concept,language,term,status\na,en,Osh,prefered\n", to: "broken.csv")
    try scratch.write("concept,language,term\na,en,Osh\n", to: "terms.csv")
    try scratch.write("{ failOn: \"warning\" }\n", to: "strict/stet.json5")
    try scratch.write("The talks were in Nur-Sultan.\n", to: "strict/old.en.md")
    try scratch.write("{ failon: \"warning\" }\n", to: "broken/stet.json5")
    try scratch.write("The bridge was opened.\n", to: "broken/good.en.md")
    try scratch.write(
      "msgid \"The port has 1800 workers.\"\nmsgstr \"Der Hafen hat 180 Arbeiter.\"\n",
      to: "units/port.de.po")
    try scratch.write(
      "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"de\"><file id=\"f\"><unit id=\"u\"><segment>\n"
        + "<source>Pay <ph id=\"1\"/>370 euros.</source>\n<target>Zahlen Sie 730 Euro.</target>\n"
        + "</segment></unit></file></xliff>\n", to: "units/port.xlf")
    try scratch.write("<xliff version=\"2.0\"><file id=\"f\">\n <unit", to: "cut.xlf")
    try scratch.write("msgid \"a\"\nmsgstr \"b\n", to: "cut.po")
    try scratch.write(
      "{ house: [{ id: \"use\", kind: \"substitution\", find: \"utilise\", replace: \"use\" }] }\n",
      to: "house/stet.json5")
    try scratch.write("Ferries utilise the pier.\n", to: "house/pier.en.md")
    return scratch
  }

  @Test("Invocations", arguments: GoldenTable.entries("invocations.txt"))
  func invocation(_ entry: GoldenTable.Entry) throws {
    let scratch = try Self.invocationFiles()
    let run = try Program.shell(entry.command, in: scratch.folder)
    #expect(GoldenTable.answer(run) == entry.answer || GoldenTable.isWriting)
  }

  @Test("There are sixty invocations at least, and sixty broken ones")
  func invocationCount() throws {
    let entries = GoldenTable.entries("invocations.txt")
    let broken = entries.count { $0.answer.last == "= 2" }
    #expect((broken >= 60 && entries.count - broken >= 60) || GoldenTable.isWriting)
    guard GoldenTable.isWriting else { return }
    try GoldenTable.write("invocations.txt", answering: entries) { entry in
      let scratch = try Self.invocationFiles()
      return try Program.shell(entry.command, in: scratch.folder)
    }
  }

  /// The command of an entry is the configuration itself, `\n` for a line end.
  private func check(_ entry: GoldenTable.Entry) throws -> Program.Run {
    let scratch = try Scratch()
    try scratch.write("Die Fähre legt ab.\n", to: "texts/ferry.de.md")
    try scratch.write("The ferry leaves.\n", to: "texts/ferry.en.md")
    try scratch.write("{ extends: \"stet.json5\" }\n", to: "circle.json5")
    try scratch.write("{ failOn: 3 }\n", to: "base.json5")
    let text = entry.command.replacingOccurrences(of: "\\n", with: "\n")
    try scratch.write(text, to: "stet.json5")
    return try Program.run("lint", "texts/ferry.en.md", in: scratch.folder)
  }

  @Test("Broken configurations", arguments: GoldenTable.entries("configurations.txt"))
  func configuration(_ entry: GoldenTable.Entry) throws {
    #expect(GoldenTable.answer(try check(entry)) == entry.answer || GoldenTable.isWriting)
  }

  @Test("There are twenty broken configurations at least")
  func configurationCount() throws {
    let entries = GoldenTable.entries("configurations.txt")
    #expect(entries.count { $0.answer.last == "= 2" } >= 20 || GoldenTable.isWriting)
    guard GoldenTable.isWriting else { return }
    try GoldenTable.write("configurations.txt", answering: entries, check)
  }
}
