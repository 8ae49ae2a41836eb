package import Lint
internal import Text

/// A pair and what its checks found: the input of every report.
package struct LintedPair: Sendable {
  package let pair: Pair
  /// In reading order: the target's first, each side by range, then worst first, then by rule.
  package let findings: [Finding]

  package init(pair: Pair, findings: [Finding]) {
    self.pair = pair
    self.findings = findings.sorted(by: Self.precedes)
  }

  private static func precedes(_ a: Finding, _ b: Finding) -> Bool {
    if a.side != b.side { return a.side == .target }
    if a.range != b.range { return a.range < b.range }
    if a.severity != b.severity { return a.severity > b.severity }
    return (a.rule, a.message) < (b.rule, b.message)
  }
}
