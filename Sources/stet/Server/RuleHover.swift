internal import Lint
internal import Report

/// What is shown where the pointer rests on a finding: the rule, and why it is one.
enum RuleHover {
  /// Null where nothing is found.
  static func json(_ placed: [PlacedDiagnostic]) -> JSONValue {
    guard let first = placed.first else { return .null }
    var seen: Set<String> = []
    let pages = placed.compactMap { placed -> String? in
      guard seen.insert(placed.finding.rule).inserted else { return nil }
      let finding = placed.finding
      return Rules.about(finding.rule).map(page)
        ?? "**\(finding.rule)** (\(finding.severity.rawValue)): \(finding.message)"
    }
    return .object([
      (
        "contents",
        .object([
          ("kind", "markdown"), ("value", .string(pages.joined(separator: "\n\n---\n\n"))),
        ])
      ), ("range", first.range.json),
    ])
  }

  private static func page(_ rule: About) -> String {
    "**\(rule.id)** (\(rule.severity.rawValue)): \(rule.summary)\n\n\(rule.rationale)"
  }
}
