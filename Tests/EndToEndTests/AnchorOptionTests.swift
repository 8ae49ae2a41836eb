import Foundation
import Testing

/// `--anchor`, and `"anchors"` of a record.
@Suite("The option --anchor")
struct AnchorOptionTests {
  private static func prepared() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(
      String(repeating: "Es regnete den ganzen Tag.\n", count: 6), to: "a.de.txt")
    try scratch.write(String(repeating: "It rained all day long.\n", count: 6), to: "a.en.txt")
    return scratch
  }

  private static let align = "stet align a.de.txt a.en.txt --presegmented --lexicon none "

  @Test("Numbers count from 1, as the table and tsv show them")
  func numbers() throws {
    let scratch = try Self.prepared()
    let run = try Program.shell(
      Self.align + "--anchor 2:4 --anchor=5:6 --format tsv | cut -f 5,6", in: scratch.folder)
    #expect(run.lines.contains { Self.holds($0, 2, 4) })
    #expect(run.lines.contains { Self.holds($0, 5, 6) })
  }

  private static func holds(_ line: Substring, _ source: Int, _ target: Int) -> Bool {
    let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map {
      $0.split(separator: ",").compactMap { Int($0) }
    }
    return sides[0].contains(source) && sides[1].contains(target)
  }

  @Test(
    "Anchors that cannot hold are a usage error",
    arguments: [
      ("--anchor 7:1", "anchor 7:1: the texts have 6 and 6 segments, counted from 1"),
      ("--anchor 0:1", "'0:1' is no pair of segments"),
      ("--anchor 1", "'1' is no pair of segments"),
      ("--anchor a:b", "'a:b' is no pair of segments"),
      ("--anchor 2:3 --anchor 3:2", "anchors 2:3 and 3:2 cross each other"),
      ("--anchor 2:3 --anchor 2:5", "anchors 2:3 and 2:5 name one segment twice"),
      ("--anchor 1:1 --kind condensed", "anchors go with translations"),
      ("--anchor 1:1 --stream < /dev/null", "a record has its own"),
    ])
  func refused(_ options: String, _ message: String) throws {
    let scratch = try Self.prepared()
    let run = try Program.shell(Self.align + options, in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message))
  }

  @Test("A record's anchors count from 0; one that cannot hold is its error")
  func record() throws {
    func record(_ anchors: String) -> String {
      let side = { (text: String) in
        "[" + [String](repeating: text, count: 4).joined(separator: ",") + "]"
      }
      return #"{"id":"\#(anchors)","source":\#(side(#""Es schneit.""#)),"#
        + #""target":\#(side(#""It snows.""#)),"sourceLanguage":"de","targetLanguage":"en","#
        + #""kind":"translation","anchors":\#(anchors)}"# + "\n"
    }
    let run = try Program.run(
      "align", "--stream",
      input: record("[[1,2]]") + record("[[4,0]]") + record("[[1]]") + record("[]"))
    #expect(run.status == 2)
    let beads = try #require(run.objects.first?["beads"] as? [[String: Any]])
    let bead = try #require(beads.first { ($0["source"] as? [Int])?.contains(1) == true })
    #expect((bead["target"] as? [Int])?.contains(2) == true)
    #expect(
      run.objects.map { $0["error"] as? String } == [
        nil, "anchor 4:0: the texts have 4 and 4 segments, counted from 0",
        "an anchor is [source, target]", nil,
      ])
  }
}
