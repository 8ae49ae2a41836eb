internal import Lint

/// Workflow commands that GitHub Actions turns into annotations, then the counts.
///
/// Of a step GitHub shows ten errors and ten warnings only, so the worst come first.
enum GitHubReport {
  static func text(_ run: LintedRun) -> String {
    let placed = run.placed
    let ordered = Severity.allCases.sorted(by: >).flatMap { severity in
      placed.filter { $0.finding.severity == severity }
    }
    return ordered.map(line).joined() + Summary(run.pairs).description + "\n"
  }

  private static func line(_ placed: PlacedFinding) -> String {
    let location = placed.location
    var properties = [
      ("file", location.path), ("line", String(location.start.line)),
      ("endLine", String(location.end.line)),
    ]
    if location.start.line == location.end.line {
      properties.append(("col", String(location.start.column)))
      properties.append(("endColumn", String(location.end.column)))
    }
    properties.append(("title", "stet " + placed.finding.rule))
    let list = properties.map { "\($0.0)=\(escaped($0.1, isProperty: true))" }
    let command = command(placed.finding.severity) + " " + list.joined(separator: ",")
    return "::\(command)::\(escaped(placed.fullMessage, isProperty: false))\n"
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
