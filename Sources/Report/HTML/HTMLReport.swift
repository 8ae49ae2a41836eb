package import Lint
internal import Text

/// The editors' report: one HTML file that holds all it needs and reads without its script.
package enum HTMLReport {
  /// - Parameters:
  ///   - rules: the rules to explain at the foot; those that found nothing are left out.
  ///   - date: shown in the footer; the page holds no other date.
  ///   - order: of the rows of a condensed pair.
  ///   - hidden: findings that the baseline hides.
  ///   - index: the address of the page that lists all pairs, if there is one.
  package static func page(
    _ linted: LintedPair, rules: [About], date: String? = nil, order: RowOrder = .source,
    hidden: Int = 0, index: String? = nil
  ) -> String {
    let used = HTMLNotes.used(rules, found: Set(linted.findings.map(\.rule)))
    let section = PairSection(
      pair: ReportedPair(linted, hidden: hidden), rules: Set(used.map(\.id)), order: order,
      prefix: "", heading: "h1")
    let leftOut = section.table.rows.count { $0.kind == .leftOut }
    let back = index.map { "<p><a href=\"\(HTMLEscape.text($0))\">All pairs</a></p>\n" } ?? ""
    let body = [
      back, section.header, section.map, HTMLFilters(linted: [linted], leftOut: leftOut).html,
      "<main id=\"texts\">\n<h2 class=\"quiet\">The texts</h2>\n", section.texts, "</main>\n",
      HTMLNotes(rules: used).html,
    ]
    return HTMLPage(
      title: HTMLHeader.fileName(linted.pair.target.name), body: body.joined(), date: date,
      script: HTMLScript.text
    ).html
  }
}
