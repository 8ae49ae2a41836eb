import Foundation
import Testing

/// A sentence of `Corpora/` that stands at another place than in its source.
@Suite("Moved sentences")
struct MovedSentenceTests {
  /// The clean translation with a sentence of its first half moved behind a later one; both are
  /// named by their beginnings.
  private func moved(_ sentence: String, behind place: String) throws -> Scratch {
    let folder = Program.corpora.appending(path: "summit")
    let table = try String(
      contentsOf: folder.appending(path: "interview.alignment.tsv"), encoding: .utf8)
    let text = try Data(contentsOf: folder.appending(path: "interview.clean.en.md"))
    func range(_ beginning: String) throws -> Range<Int> {
      let row = try #require(table.split(separator: "\n").first { $0.contains(beginning) })
      let numbers = row.split(separator: "\t")[1].split(separator: "-").compactMap { Int($0) }
      return numbers[0]..<numbers[1]
    }
    let (from, to) = (try range(sentence), try range(place))
    var shuffled = text[..<from.lowerBound]
    shuffled += text[from.upperBound..<to.upperBound]
    shuffled += Data(" ".utf8) + text[from] + text[to.upperBound...]
    let scratch = try Scratch()
    try scratch.write(Data(shuffled), to: "interview.en.md")
    try scratch.write(
      try Data(contentsOf: folder.appending(path: "interview.zh.md")), to: "interview.zh.md")
    return scratch
  }

  private static let sentence = "The Fergana Mountains Tunnel"

  private func prepared() throws -> Scratch {
    try moved(Self.sentence, behind: "On the western shore")
  }

  private static let options = "--kind translation --format"

  @Test("Formats say so", arguments: ["tsv", "table", "html", "jsonl", "tmx", "xliff"])
  func said(format: String) throws {
    let scratch = try prepared()
    let run = try Program.shell(
      "stet align interview.zh.md interview.en.md \(Self.options) \(format)", in: scratch.folder)
    let mark =
      switch format {
      case "jsonl": #""moved":true"#
      case "html": "<br>moved"
      case "tmx": #"<prop type="x-note">moved</prop>"#
      case "xliff": #"<note category="order">moved</note>"#
      default: "moved"
      }
    #expect(run.output.contains(mark))
  }

  @Test("One bead holds the sentence and its source, in the source's order")
  func bead() throws {
    let scratch = try prepared()
    let run = try Program.shell(
      "stet align interview.zh.md interview.en.md \(Self.options) tsv", in: scratch.folder)
    let rows = run.lines.dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    let moved = rows.filter { $0[6] == "moved" }
    #expect(moved.count == 1)
    #expect(moved.first?[3].hasPrefix(Self.sentence) == true)
    let sources = rows.flatMap { $0[4].split(separator: ",").compactMap { Int($0) } }
    #expect(sources == Array(1...sources.count))
  }

  @Test("It is neither left out nor added")
  func lint() throws {
    let scratch = try prepared()
    let run = try Program.shell(
      "stet lint interview.en.md --source interview.zh.md --kind translation "
        + "--select omitted,addition --format concise", in: scratch.folder)
    #expect(run.output == "")
  }
}
