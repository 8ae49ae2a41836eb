import Foundation
import Testing

/// Exit statuses and streams: findings on standard output, all else on standard error.
@Suite("Invocations")
struct InvocationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let status: Int32
    /// Stands in what is written to standard error; empty: nothing is written there.
    let error: String

    init(_ line: String, _ status: Int32, _ error: String = "") {
      self.line = line
      self.status = status
      self.error = error
    }

    var testDescription: String { line }
  }

  /// Files of a scratch folder that the cases run in.
  static func prepared() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("The bridge —简化通关手续— was opened.\n", to: "bad.en.md")
    try scratch.write("The bridge was opened.\n", to: "good.en.md")
    try scratch.write("", to: "empty.en.md")
    try scratch.write(Data([0x41, 0x0A, 0x42, 0xFF, 0x43]), to: "latin.en.md")
    try scratch.write("x\n", to: "-dash.en.md")
    try scratch.write("nothing", to: "folder/picture.bin")
    try scratch.write(
      "concept,language,term,status\na,en,Astana,prefered\n", to: "broken.csv")
    try scratch.write("concept,language,term\na,en,Astana\n", to: "terms.csv")
    return scratch
  }

  static let cases: [Case] = [
    Case("stet lint good.en.md --quiet-unpaired", 0),
    Case("stet lint good.en.md", 0, "no source found"),
    Case("stet lint bad.en.md --quiet-unpaired", 1),
    Case("stet lint bad.en.md --quiet-unpaired --fail-on never", 0),
    Case("stet lint bad.en.md --quiet-unpaired --ignore untranslated", 0),
    Case("stet lint --quiet-unpaired -- -dash.en.md", 0),
    Case("stet lint --quiet-unpaired -dash.en.md", 0),
    Case("stet", 2),
    Case("stet lint", 2, "needs a file"),
    Case("stet lnt good.en.md", 2, "did you mean 'lint'"),
    Case("stet lint goood.en.md", 2, "did you mean 'good.en.md'"),
    Case("stet lint bad.en.md goood.en.md --quiet-unpaired", 2, "goood.en.md"),
    Case("stet lint folder", 2, "no texts"),
    Case("stet lint empty.en.md", 2, "no text in it"),
    Case("stet lint latin.en.md", 2, "latin.en.md:2:2: not UTF-8: byte 0xFF at offset 3"),
    Case("stet lint good.en.md --glosary terms.csv", 2, "did you mean --glossary"),
    Case("stet lint good.en.md --glossary broken.csv", 2, "broken.csv:2:13: "),
    Case("stet lint good.en.md --glossary none.csv", 2, "none.csv: no such file"),
    Case("stet lint good.en.md --glossary terms.csv --quiet-unpaired", 0),
    Case("stet lint good.en.md --format sarf", 2, "unknown value 'sarf'"),
    Case("stet lint good.en.md --select untranslatd", 2, "did you mean 'untranslated'"),
    Case("stet lint good.en.md --target-language zz", 2, "unknown language 'zz'"),
    Case("stet lint good.en.md --date 2025-02-30", 2, "is no date"),
    Case("stet lint good.en.md --source", 2, "needs a value"),
    Case("stet lint good.en.md bad.en.md --source bad.en.md", 2, "one file"),
    Case("stet align good.en.md", 2, "two files"),
    Case("stet rule untranslated", 0),
    Case("stet rule untranslatd", 2, "did you mean 'untranslated'"),
    Case("stet rules", 0),
    Case("stet help", 0),
    Case("stet help lint", 0),
    Case("stet lint --help", 0),
    Case("stet help lnt", 2, "did you mean 'lint'"),
    Case("stet --version", 0),
    Case("stet segment good.en.md", 0),
    Case("stet segment good.en.md --unit sentense", 2, "did you mean 'sentence'"),
    Case("stet lint --format full bad.en.md --quiet-unpaired | head -1", 0),
    Case("stet rules | head -1", 0),
  ]

  @Test("Exit status and standard error", arguments: cases)
  func status(_ one: Case) throws {
    let scratch = try Self.prepared()
    let run = try Program.shell(one.line, in: scratch.folder)
    #expect(run.status == one.status)
    if one.error.isEmpty {
      #expect(run.errors == "")
    } else {
      #expect(run.errors.contains(one.error))
      #expect(run.status != 2 || run.errors.hasPrefix("stet: "))
    }
  }

  @Test("A failed run leaves nothing behind")
  func noTrace() throws {
    let scratch = try Self.prepared()
    let before = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
    _ = try Program.shell(
      "stet report nowhere.md good.en.md; stet lint latin.en.md -o out.txt",
      in: scratch.folder)
    let after = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
    #expect(after == before)
  }

  @Test("One line of ten megabytes is read like any other")
  func oneLongLine() throws {
    let scratch = try Scratch()
    let sentence = "The bridge was opened to traffic on Monday. "
    try scratch.write(
      String(repeating: sentence, count: 10_000_000 / sentence.utf8.count), to: "a.txt")
    let run = try Program.run(
      "segment", "a.txt", "--language", "en", in: scratch.folder)
    #expect(run.status == 0)
    #expect(run.lines.count == 10_000_000 / sentence.utf8.count)
  }

  @Test("Both sides lead to the same pair, checked once")
  func oneFindingAPair() throws {
    let scratch = try Scratch()
    try scratch.write("工厂有1.8万名工人。\n", to: "plant.zh.md")
    try scratch.write("The plant has 1,800 workers.\n", to: "plant.en.md")
    for paths in ["plant.zh.md", "plant.en.md", "plant.zh.md plant.en.md", "."] {
      let run = try Program.shell("stet lint --format concise \(paths)", in: scratch.folder)
      #expect(run.status == 1)
      #expect(run.lines.count == 1)
      #expect(run.output.hasPrefix("plant.en.md:1:15: error[number-mismatch]: 1.8万 is 18,000"))
    }
  }

  @Test("A path that leads nowhere does not keep the others from being checked")
  func checksTheRest() throws {
    let scratch = try Self.prepared()
    let run = try Program.shell(
      "stet lint nowhere.md bad.en.md --format concise --quiet-unpaired", in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("bad.en.md:1:13: error[untranslated]"))
    #expect(run.errors == "stet: nowhere.md: no such file\n")
  }

  @Test("Output is the same twice")
  func isDeterministic() throws {
    let paths = ["lint", "Corpora", "--format", "jsonl"]
    let first = try Program.run(paths[0], paths[1], paths[2], paths[3])
    let second = try Program.run(paths[0], paths[1], paths[2], paths[3])
    #expect(first.output == second.output)
    #expect(first.output.contains("number-mismatch"))
  }
}
