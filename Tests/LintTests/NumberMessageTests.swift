import Testing
import Text

@testable import Lint

@Suite("Messages about numbers")
struct NumberMessageTests {
  /// One sentence against another.
  private func findings(_ source: String, _ target: String) throws -> [Finding] {
    let source = try lintedText(source, "zh")
    let target = try lintedText(target)
    let alignment = Alignment(
      kind: .translation, source: source.segments, target: target.segments,
      beads: [Bead(source: Array(source.segments.indices), target: [0], score: 1)], confidence: 1)
    let pair = Pair(source: source, target: target, alignment: alignment)
    return Linter(selected: ["number-mismatch"]).lint(pair).findings
  }

  @Test(
    "A message does the sum",
    arguments: [
      (
        "工厂有1.8万名工人。", "The plant has 1,800 workers.",
        "1.8万 is 18,000; the translation says 1,800"
      ),
      (
        "增加392万人。", "It added 3.92 billion people.",
        "392万 is 3,920,000; the translation says 3.92 billion (3,920,000,000)"
      ),
      (
        "9月3日开幕。", "It opened on September 5.",
        "9月3日 is 3 September; the translation says September 5"
      ),
      ("共418公里。", "It is 481 km.", "the source says 418公里; the translation says 481 km"),
    ])
  func sum(_ source: String, _ target: String, _ message: String) throws {
    #expect(try findings(source, target).map(\.message) == [message])
  }

  @Test("The evidence is the number in the source")
  func evidence() throws {
    let source = try lintedText("工厂有1.8万名工人。", "zh")
    let related = try findings("工厂有1.8万名工人。", "The plant has 1,800 workers.").flatMap(\.related)
    #expect(related.map(\.side) == [.source])
    #expect(related.map { source.string($0.range) } == ["1.8万"])
  }

  @Test("Against an empty source there is nothing to say")
  func empty() throws {
    #expect(try findings("", "It has 1,234 halls.") == [])
  }
}
