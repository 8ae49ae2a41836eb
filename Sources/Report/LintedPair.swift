package import Lint
internal import Text

/// A finding that is not open, and what took it out.
package struct Accepted: Sendable {
  package enum Reason: String, Sendable {
    /// A comment in the text.
    case comment
    /// An entry of the baseline.
    case baseline
  }

  package let finding: Finding
  package let reason: Reason

  package init(_ finding: Finding, by reason: Reason) {
    self.finding = finding
    self.reason = reason
  }
}

/// A pair and what its checks found: the input of every report.
package struct LintedPair: Sendable {
  package let pair: Pair
  /// In reading order: the target's first, each side by range, then worst first, then by rule.
  package let findings: [Finding]
  /// In reading order too.
  package let accepted: [Accepted]

  package init(pair: Pair, findings: [Finding], accepted: [Accepted] = []) {
    self.pair = pair
    self.findings = findings.sorted(by: Self.precedes)
    self.accepted = accepted.sorted { Self.precedes($0.finding, $1.finding) }
  }

  private static func precedes(_ a: Finding, _ b: Finding) -> Bool {
    if a.side != b.side { return a.side == .target }
    if a.range != b.range { return a.range < b.range }
    if a.severity != b.severity { return a.severity > b.severity }
    return (a.rule, a.message) < (b.rule, b.message)
  }
}
