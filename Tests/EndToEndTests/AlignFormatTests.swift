import Foundation
import FoundationXML
import Testing

/// `stet align` in every format, of texts and of lines.
@Suite("Formats of stet align")
struct AlignFormatTests {
  static let formats = [
    "table", "tsv", "json", "jsonl", "ladder", "html", "tmx", "xliff", "hunalign",
  ]

  static func prepared() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("机场开放了。\n\n<雨> & 风停了。\n", to: "a.zh.txt")
    try scratch.write("The airport opened.\n\nThe <rain> & the wind stopped.\n", to: "a.en.txt")
    try scratch.write("机场开放了。\n\n雨停了。\u{1}\r\n", to: "lines.zh.txt")
    try scratch.write("The airport opened.\n\n\nThe rain stopped.\n", to: "lines.en.txt")
    try scratch.write("The harbour opened. It rained. The wind was cold.\n", to: "long.en.txt")
    try scratch.write("The harbour opened.\n", to: "short.en.txt")
    try scratch.write("", to: "empty.txt")
    return scratch
  }

  @Test(
    "Every format goes to standard output, to -o and to FORMAT=FILE alike", arguments: formats)
  func places(format: String) throws {
    let scratch = try Self.prepared()
    let printed = try Program.shell(
      "stet align a.zh.txt a.en.txt --format \(format)", in: scratch.folder)
    let written = try Program.shell(
      """
      stet align a.zh.txt a.en.txt --format \(format) -o one
      stet align a.zh.txt a.en.txt --format \(format)=two --format ladder=ladder
      cmp one two && cat one
      """, in: scratch.folder)
    #expect(printed.status == 0 && printed.errors == "")
    #expect(!printed.output.isEmpty)
    #expect(written.output == printed.output)
  }

  @Test("Every format holds presegmented lines, empty ones too", arguments: formats)
  func presegmented(format: String) throws {
    let scratch = try Self.prepared()
    let run = try Program.shell(
      "stet align lines.zh.txt lines.en.txt --presegmented --format \(format)",
      in: scratch.folder)
    #expect(run.status == 0 && run.errors == "")
    if format != "ladder" && !format.hasPrefix("json") {
      #expect(run.output.contains("The rain stopped."))
    }
    if ["tmx", "xliff"].contains(format) {
      #expect(XMLParser(data: Data(run.output.utf8)).parse())
    }
  }

  @Test("A line of hunalign text for every bead, its sentences between tildes")
  func hunalign() throws {
    let scratch = try Self.prepared()
    try scratch.write("机场开放了，很多人来了。\n", to: "b.zh.txt")
    try scratch.write("The airport opened.\nMany people came.\n", to: "b.en.txt")
    let run = try Program.shell(
      "stet align b.zh.txt b.en.txt --presegmented --format hunalign", in: scratch.folder)
    #expect(
      run.output.hasPrefix(
        "机场开放了，很多人来了。\tThe airport opened. ~~~ Many people came.\t"))
    #expect(run.lines.count == 1)
  }

  @Test("Moses is two files of as many lines")
  func moses() throws {
    let scratch = try Self.prepared()
    let run = try Program.shell(
      "stet align lines.zh.txt lines.en.txt --presegmented --format moses -o corpus && "
        + "wc -l < corpus.zh && wc -l < corpus.en && grep -c rain corpus.en", in: scratch.folder)
    #expect(run.status == 0)
    #expect(run.lines.map { $0.trimmingCharacters(in: .whitespaces) }.first != "0")
    #expect(run.lines[0] == run.lines[1])
    #expect(run.lines[2] == "1")
  }

  @Test(
    "What a format cannot do is a usage error",
    arguments: [
      ("a.zh.txt a.en.txt --format moses", "give -o NAME"),
      ("long.en.txt short.en.txt --format tmx", "--kind translation"),
      ("long.en.txt short.en.txt --format moses -o x", "--kind translation"),
      ("a.zh.txt a.en.txt --format tmz", "did you mean 'tmx'"),
      ("a.zh.txt a.en.txt --pool", "--pool goes with --stream"),
    ])
  func refused(_ line: String, _ message: String) throws {
    let scratch = try Self.prepared()
    let run = try Program.shell("stet align \(line)", in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message))
  }

  @Test("One side may be empty when lines are taken as they are", arguments: formats)
  func oneSideEmpty(format: String) throws {
    let scratch = try Self.prepared()
    for pair in ["lines.zh.txt empty.txt", "empty.txt lines.en.txt", "empty.txt empty.txt"] {
      let run = try Program.shell(
        "stet align \(pair) --presegmented --source-language zh --target-language en "
          + "--kind translation --format \(format)", in: scratch.folder)
      #expect(run.status == 0)
    }
  }

  @Test("Texts that have nothing to do with each other are said to be such")
  func unrelated() throws {
    let scratch = try Scratch()
    let weather = (0..<40).map { "Am Tag \($0 * 3) regnete es in den Bergen \($0 % 7) Stunden.\n" }
    let cooking = (0..<40).map { "Take \($0 % 4) eggs and stir the butter, then wait.\n" }
    try scratch.write(weather.joined(), to: "a.de.txt")
    try scratch.write(cooking.joined(), to: "b.en.txt")
    let run = try Program.shell(
      "stet align a.de.txt b.en.txt --presegmented --kind translation --format ladder",
      in: scratch.folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("a.de.txt and b.en.txt do not seem to belong together"))
  }

  @Test("A text of which most has no counterpart is named")
  func mostlyAlone() throws {
    let scratch = try Scratch()
    try scratch.write((0..<200).map { "Sentence \($0) of many.\n" }.joined(), to: "a.en.txt")
    try scratch.write("Satz 150 von vielen.\n", to: "a.de.txt")
    let run = try Program.shell(
      "stet align a.de.txt a.en.txt --presegmented --kind translation --format ladder",
      in: scratch.folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("a.en.txt: 19"))
    #expect(run.errors.contains(" of 200 segments have no counterpart"))
  }
}
