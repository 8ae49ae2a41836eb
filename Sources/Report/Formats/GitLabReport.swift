internal import Lint

/// GitLab's Code Quality report: an array of findings.
enum GitLabReport {
  static func text(_ run: LintedRun) -> String {
    JSONValue.array(run.placed.map(value)).serialized(pretty: true) + "\n"
  }

  private static func value(_ placed: PlacedFinding) -> JSONValue {
    let location = placed.location
    return .object([
      ("description", .string(placed.fullMessage)),
      ("check_name", .string(placed.finding.rule)),
      ("fingerprint", .string(placed.fingerprint)),
      ("severity", .string(severity(placed.finding.severity))),
      (
        "location",
        .object([
          ("path", .string(location.path)),
          (
            "lines",
            .object([
              ("begin", .integer(location.start.line)), ("end", .integer(location.end.line)),
            ])
          ),
        ])
      ),
    ])
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
