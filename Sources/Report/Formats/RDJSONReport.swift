internal import Lint

/// Reviewdog's diagnostics. Columns count UTF-8 bytes.
enum RDJSONReport {
  static func text(_ run: LintedRun) -> String {
    let value: JSONValue = .object([
      ("source", .object([("name", "stet")])), ("diagnostics", .array(run.placed.map(value))),
    ])
    return value.serialized(pretty: true) + "\n"
  }

  private static func value(_ placed: PlacedFinding) -> JSONValue {
    let finding = placed.finding
    let suggestions = finding.fixes.filter(\.isSafe).compactMap { suggestion($0, placed) }
    return .object([
      ("message", .string(placed.fullMessage)),
      (
        "location",
        .object([
          ("path", .string(placed.location.path)),
          ("range", range(placed.location, placed.document)),
        ])
      ),
      ("severity", .string(severity(finding.severity))),
      ("code", .object([("value", .string(finding.rule))])),
      ("suggestions", suggestions.isEmpty ? nil : .array(suggestions)),
    ])
  }

  /// A fix of one edit in the finding's own file.
  private static func suggestion(_ fix: Fix, _ placed: PlacedFinding) -> JSONValue? {
    guard fix.edits.count == 1, let edit = fix.edits.first, edit.side == placed.finding.side,
      let document = placed.pair.document(edit.side)
    else { return nil }
    let location = Location(document, edit)
    return .object([
      ("range", range(location, placed.document)), ("text", .string(edit.replacement)),
    ])
  }

  private static func range(_ location: Location, _ document: DocumentPlace) -> JSONValue {
    func point(_ point: Location.Point) -> JSONValue {
      .object([
        ("line", .integer(point.line)),
        ("column", .integer(ColumnUnit.utf8.column(of: point, in: document))),
      ])
    }
    return .object([("start", point(location.start)), ("end", point(location.end))])
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "INFO"
    }
  }
}
