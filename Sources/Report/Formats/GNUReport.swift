internal import Lint

/// Findings as GNU programs print errors, a line each, for editors that know the form.
enum GNUReport {
  /// `path:line:column: error: message [rule]`.
  static func text(_ run: LintedRun, columns: ColumnUnit) -> String {
    run.placed.map { placed in
      let finding = placed.finding
      let start = placed.location.start
      let column = columns.column(of: start, in: placed.document)
      let place = VisibleText.spelledOut("\(placed.location.path):\(start.line):\(column)")
      let message = placed.fullMessage
      return "\(place): \(finding.severity.rawValue): \(message) [\(finding.rule)]\n"
    }.joined()
  }
}
