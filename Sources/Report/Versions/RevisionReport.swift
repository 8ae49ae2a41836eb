package import Lint
internal import Text

/// Two versions of a text as a report.
package enum RevisionReport {
  package enum Format: String, Sendable, CaseIterable {
    case text, html, markdown, json
  }

  /// - Parameters:
  ///   - rules: the rules to explain on a page; those that found nothing are left out.
  ///   - date: shown in a page's footer.
  ///   - width: columns of the terminal, for text.
  package static func render(
    _ linted: LintedRevision, format: Format, rules: [About] = [], date: String? = nil,
    style: Style = .plain, width: Int = 80
  ) -> String {
    let rows = RevisionRows(linted)
    return switch format {
    case .text: RevisionText(rows: rows, style: style, width: width).text
    case .html: RevisionPage(rows: rows, rules: rules, date: date).html
    case .markdown: RevisionMarkdown(rows: rows).text
    case .json: RevisionJSON(rows: rows).value.serialized(pretty: true) + "\n"
    }
  }
}
