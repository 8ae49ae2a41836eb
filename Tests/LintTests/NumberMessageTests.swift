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
    return Linter(selected: NumberCase.rules).lint(pair).findings
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
      (
        "产量增长了两倍。", "Output doubled.",
        "两倍 is 3 times as much; the translation says doubled (2 times as much)"
      ),
      (
        "合同金额60亿元。", "It is worth $6 billion.",
        "60亿元 is 6,000,000,000 CNY; the translation says $6 billion (6,000,000,000 USD)"
      ),
      (
        "近3万人到场。", "30,000 people came.",
        "the source says nearly or at most 3万; the translation says 30,000 flat"
      ),
      (
        "冬装打八折。", "Coats are 80% off.",
        "八折 is 20% off; the translation says 80% off"
      ),
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
