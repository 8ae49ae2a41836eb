internal import Lint

/// Checkstyle's XML: an element a file, an element a finding.
enum CheckstyleReport {
  static func text(_ run: LintedRun) -> String {
    let placed = run.placed
    var files: [String] = []
    var errors: [String: [XMLElement]] = [:]
    for one in placed {
      if errors[one.location.path] == nil { files.append(one.location.path) }
      errors[one.location.path, default: []].append(element(one))
    }
    let children = files.map { path in
      XMLElement(name: "file", attributes: [("name", path)], children: errors[path] ?? [])
    }
    return XMLElement(
      name: "checkstyle", attributes: [("version", "8.0")], children: children
    ).document
  }

  private static func element(_ placed: PlacedFinding) -> XMLElement {
    let severity = placed.finding.severity
    return XMLElement(
      name: "error",
      attributes: [
        ("line", String(placed.location.start.line)),
        ("column", String(placed.location.start.column)),
        ("severity", severity == .note ? "info" : severity.rawValue),
        ("message", placed.fullMessage), ("source", "stet." + placed.finding.rule),
      ])
  }
}
