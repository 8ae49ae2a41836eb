internal import Lint

/// A rule as SARIF's `reportingDescriptor`, with what GitHub shows of it.
enum SARIFRule {
  static func value(_ rule: About) -> JSONValue {
    let help = rule.summary + ".\n\n" + rule.rationale
    let markdown = "**\(rule.summary).**\n\n\(rule.rationale)"
    return .object([
      ("id", .string(rule.id)), ("name", .string(name(rule.id))),
      ("shortDescription", text(rule.summary)), ("fullDescription", text(rule.rationale)),
      ("help", .object([("text", .string(help)), ("markdown", .string(markdown))])),
      ("defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])),
      (
        "properties",
        .object([
          ("tags", .array(["translation"])),
          ("precision", rule.severity == .error ? "high" : "medium"),
          ("problem.severity", .string(problem(rule.severity))),
        ])
      ),
    ])
  }

  private static func text(_ text: String) -> JSONValue { .object([("text", .string(text))]) }

  /// `NumberMismatch` of `number-mismatch`.
  private static func name(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func problem(_ severity: Severity) -> String {
    severity == .note ? "recommendation" : severity.rawValue
  }
}
