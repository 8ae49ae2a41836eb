/// How findings are written.
package enum FindingFormat: String, Sendable, CaseIterable {
  /// Both sides of each finding shown, for people.
  case full
  /// `path:line:column: error[rule]: message`.
  case concise
  /// One object, and one finding a line.
  case json, jsonl
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// Code Quality of GitLab.
  case gitlab
  case junit, checkstyle
  /// Reviewdog's diagnostics.
  case rdjson
  /// `path:line:column: error: message [rule]`, for editors.
  case gnu

  /// What a format may be told.
  package struct Options: Sendable {
    package var style: Style
    /// Columns of the terminal, for `full`.
    package var width: Int
    /// What columns count, for `concise` and `gnu`.
    package var columns: ColumnUnit

    package init(style: Style = .plain, width: Int = 100, columns: ColumnUnit = .codepoint) {
      self.style = style
      self.width = width
      self.columns = columns
    }
  }

  package func render(_ run: LintedRun, _ options: Options = Options()) -> String {
    switch self {
    case .full: ConsoleReport.full(run.pairs, style: options.style, width: options.width)
    case .concise:
      ConsoleReport.concise(run.pairs, style: options.style, columns: options.columns)
    case .json: JSONReport.json(run.pairs)
    case .jsonl: JSONReport.jsonl(run.pairs)
    case .sarif: SARIFReport(run: run).text
    case .github: GitHubReport.text(run)
    case .gitlab: GitLabReport.text(run)
    case .junit: JUnitReport.text(run)
    case .checkstyle: CheckstyleReport.text(run)
    case .rdjson: RDJSONReport.text(run)
    case .gnu: GNUReport.text(run, columns: options.columns)
    }
  }
}
