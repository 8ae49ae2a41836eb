package import Lint
internal import Text

/// The editors' report: one HTML file that holds all it needs, without a script.
package enum HTMLReport {
  /// - Parameter rules: the rules to explain at the foot; those that found nothing are left out.
  /// - Parameter date: shown in the footer; the page holds no other date.
  /// - Parameter order: of the rows of a condensed pair.
  /// - Parameter hidden: findings that the baseline hides.
  package static func page(
    _ linted: LintedPair, rules: [About], date: String? = nil, order: RowOrder = .source,
    hidden: Int = 0
  ) -> String {
    let table = RowTable(linted, order: order)
    let statistics = PairStatistics(linted.pair, rows: table.rows)
    let found = Set(linted.findings.map(\.rule))
    var known: Set<String> = []
    let used = rules.filter { found.contains($0.id) && known.insert($0.id).inserted }
      .sorted { $0.id < $1.id }
    let body = [
      HTMLHeader(linted: linted, statistics: statistics, hidden: hidden).html,
      HTMLMap(table: table, statistics: statistics).html,
      HTMLFilters(linted: linted, rows: table.rows).html,
      HTMLTable(table: table, rules: known).html,
      HTMLNotes(rules: used).html,
    ]
    return HTMLPage(
      title: HTMLHeader.fileName(linted.pair.target.name), body: body.joined(), date: date
    ).html
  }
}
