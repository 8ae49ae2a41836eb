internal import Lint
internal import Text

/// Findings for people at a terminal.
package enum ConsoleReport {
  /// Each finding with both sides shown, then the counts.
  ///
  /// - Parameter width: columns of the terminal.
  package static func full(
    _ pairs: [LintedPair], style: Style = .plain, width: Int = 100
  ) -> String {
    var text = ""
    for linted in pairs {
      let format = FullFormat(pair: linted.pair, style: style, width: width)
      for finding in linted.findings { text += format.text(finding) + "\n" }
    }
    return text + style.paint(Summary(pairs).description, .strong) + "\n"
  }

  /// `path:line:col: error[rule]: message`, a line a finding.
  package static func concise(
    _ pairs: [LintedPair], style: Style = .plain, columns: ColumnUnit = .codepoint
  ) -> String {
    pairs.flatMap { linted in
      linted.findings.compactMap { line($0, in: linted.pair, style, columns) }
    }.joined()
  }

  private static func line(
    _ finding: Finding, in pair: Pair, _ style: Style, _ columns: ColumnUnit
  ) -> String? {
    guard let document = pair.document(finding.side) else { return nil }
    let start = Location(document, finding).start
    let column = columns.column(of: start, in: DocumentPlace(document))
    let place = VisibleText.spelledOut("\(document.name):\(start.line):\(column)")
    return style.paint(place + ":", .strong) + " " + headline(finding, style) + "\n"
  }

  /// `error[rule]: message`
  static func headline(_ finding: Finding, _ style: Style) -> String {
    let label = "\(finding.severity.rawValue)[\(finding.rule)]"
    let message = VisibleText.spelledOut(finding.message)
    return style.paint(label, .severity(finding.severity)) + style.paint(": " + message, .strong)
  }
}
