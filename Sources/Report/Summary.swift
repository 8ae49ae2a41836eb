internal import Lint

/// The counts of a run, and the line that tells them:
/// `2 errors, 1 warning in 1 of 14 pairs · 1 fixable`.
package struct Summary: Equatable, Sendable, CustomStringConvertible {
  package var errors = 0
  package var warnings = 0
  package var notes = 0
  package var pairs = 0
  package var pairsWithFindings = 0
  /// Findings that have a safe fix.
  package var fixable = 0

  package init(_ linted: [LintedPair]) {
    pairs = linted.count
    for pair in linted {
      if !pair.findings.isEmpty { pairsWithFindings += 1 }
      for finding in pair.findings { count(finding) }
    }
  }

  private mutating func count(_ finding: Finding) {
    switch finding.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
    if finding.fixes.contains(where: \.isSafe) { fixable += 1 }
  }

  package var findings: Int { errors + warnings + notes }

  package var description: String {
    let pairCount = Plural.count(pairs, "pair")
    guard findings > 0 else { return "no findings in \(pairCount)" }
    let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }.map { Plural.count($0.0, $0.1) }
    let total = parts.joined(separator: ", ") + " in \(pairsWithFindings) of \(pairCount)"
    return fixable == 0 ? total : total + " · \(fixable) fixable"
  }
}

/// English counts: `1 pair`, `14 pairs`.
enum Plural {
  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
