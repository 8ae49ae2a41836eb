package import Lint

/// Findings for programs.
package enum JSONReport {
  /// One object with all findings and their counts, over several lines.
  package static func json(_ pairs: [LintedPair]) -> String {
    let value: JSONValue = .object([
      ("version", 1), ("findings", .array(findings(pairs))), ("summary", summary(pairs)),
    ])
    return value.serialized(pretty: true) + "\n"
  }

  /// One finding a line.
  package static func jsonl(_ pairs: [LintedPair]) -> String {
    findings(pairs).map { $0.serialized() + "\n" }.joined()
  }

  /// Every finding of a run in order.
  package static func findings(_ pairs: [LintedPair]) -> [JSONValue] {
    var fingerprints = Fingerprints()
    return pairs.flatMap { linted in
      linted.findings.map { value($0, in: linted.pair, &fingerprints) }
    }
  }

  /// One finding.
  ///
  /// - Parameter fingerprints: the run's, so that each is unique in it.
  package static func value(
    _ finding: Finding, in pair: Pair, _ fingerprints: inout Fingerprints
  ) -> JSONValue {
    let fingerprint = fingerprints.next(for: finding, in: pair)
    return FindingJSON(pair: pair).value(finding, fingerprint: fingerprint)
  }

  /// The counts of a run.
  static func summary(_ pairs: [LintedPair]) -> JSONValue {
    let summary = Summary(pairs)
    return .object([
      ("errors", .integer(summary.errors)), ("warnings", .integer(summary.warnings)),
      ("notes", .integer(summary.notes)), ("pairs", .integer(summary.pairs)),
      ("pairsWithFindings", .integer(summary.pairsWithFindings)),
      ("fixable", .integer(summary.fixable)),
    ])
  }
}
