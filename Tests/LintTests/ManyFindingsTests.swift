import Testing
import Text

@testable import Lint

@Suite("Many findings")
struct ManyFindingsTests {
  private func finding(_ rule: String, _ start: Int, _ end: Int) -> Finding {
    Finding(
      rule: rule, severity: .warning, message: rule, side: .target, range: TextRange(start, end))
  }

  @Test("Twenty thousand findings are held against each other at once")
  func many() {
    var findings: [Finding] = []
    for place in 0..<10_000 {
      findings.append(finding("near-miss", place * 10, place * 10 + 5))
      findings.append(
        finding("untranslated", place * 10 + (place % 2 == 0 ? 3 : 5), place * 10 + 8))
    }
    let kept = OneFactOneFinding.reduce(findings)
    #expect(kept.count == 15_000)
    #expect(kept.count { $0.rule == "near-miss" } == 5_000)
  }

  @Test("A finding inside a long one is seen, whatever stands between")
  func nested() {
    let findings =
      [finding("mojibake", 0, 1000)]
      + (1..<50).map { finding("mojibake", $0 * 10, $0 * 10 + 2) } + [
        finding("near-miss", 900, 903)
      ]
    #expect(OneFactOneFinding.reduce(findings).count { $0.rule == "near-miss" } == 0)
  }
}
