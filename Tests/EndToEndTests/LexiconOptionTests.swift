import Foundation
import Testing

/// `--lexicon`: which files are read, and what is said of those that are not.
@Suite("The option --lexicon")
struct LexiconOptionTests {
  private static func prepared() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("机场开放了。\n", to: "a.zh.txt")
    try scratch.write("The airport opened.\n", to: "a.en.txt")
    try scratch.write("机场\tairport\n开放\topen\n", to: "good.tsv")
    try scratch.write("机场\tairport\nx\ny\nz\nu\nv\n", to: "lame.tsv")
    try scratch.write("nothing here\n", to: "letter.txt")
    try scratch.write(Data([0x61, 0x09, 0x62, 0x0A, 0x63, 0xFF]), to: "latin.tsv")
    try scratch.write(Data([0x1F, 0x8B, 0x08, 0x00]), to: "cut.dict.dz")
    try scratch.write("机场\tA\tU\n", to: "zh-en.index")
    try scratch.write("机场 /ji/\nairport\n", to: "zh-en.dict")
    try scratch.write("机场\tA\tU\n", to: "lonely.index")
    return scratch
  }

  private static let align = "stet align a.zh.txt a.en.txt --lexicon "

  @Test(
    "What is read without a word",
    arguments: [
      "good.tsv", "none", "none --lexicon good.tsv", "zh-en.index", "zh-en.dict",
      "- < good.tsv",
    ])
  func read(_ files: String) throws {
    let scratch = try Self.prepared()
    let run = try Program.shell(Self.align + files, in: scratch.folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test("Broken rows are named and skipped")
  func brokenRows() throws {
    let scratch = try Self.prepared()
    let run = try Program.shell(Self.align + "lame.tsv", in: scratch.folder)
    #expect(run.status == 0)
    #expect(
      run.errors == """
        stet: lame.tsv:2:2: a tab and a translation are missing
        stet: lame.tsv:3:2: a tab and a translation are missing
        stet: lame.tsv:4:2: a tab and a translation are missing; 2 more rows were skipped

        """)
  }

  @Test(
    "What cannot be read ends the run",
    arguments: [
      ("letter.txt", "letter.txt:1:13: no row of a lexicon"),
      ("latin.tsv", "latin.tsv:2:2: not UTF-8: byte 0xFF"),
      ("lonely.index", "lonely.index: no lonely.dict or lonely.dict.dz beside it"),
      ("nowhere.tsv", "nowhere.tsv: no such file"),
      ("cut.dict.dz", "cut.dict.dz: the compressed file ends too early"),
    ])
  func refused(_ file: String, _ message: String) throws {
    let scratch = try Self.prepared()
    let run = try Program.shell(Self.align + file, in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("stet: " + message))
  }
}
