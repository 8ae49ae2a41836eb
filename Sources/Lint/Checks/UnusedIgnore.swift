internal import Text

/// A comment that accepts nothing.
enum UnusedIgnore: Check {
  static let about = About(
    id: "unused-ignore", severity: .warning,
    summary: "A stet-ignore comment silences nothing",
    rationale: """
      A comment that outlives its finding hides the next fault at that place. Delete it, or correct
      the rule that it names.
      """,
    bad: [], good: [])

  /// The linter reports it after all checks have run.
  static func run(on pair: Pair, report: (Finding) -> Void) {}

  static func finding(at offset: UInt32, side: Side) -> Finding {
    Finding(
      rule: about.id, severity: about.severity, message: "this comment silences nothing",
      side: side, range: TextRange(offset, offset))
  }
}
