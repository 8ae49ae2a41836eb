internal import Lint
internal import Text

/// What a report shows of one pair: head, map and table.
struct PairSection {
  let table: RowTable
  let statistics: PairStatistics
  private let reported: ReportedPair
  private let rules: Set<String>
  private let heading: String

  /// - Parameters:
  ///   - rules: that the page explains.
  ///   - prefix: what the ids of the section begin with.
  ///   - heading: the element of its title.
  init(
    pair: ReportedPair, rules: Set<String>, order: RowOrder, prefix: String, heading: String
  ) {
    reported = pair
    self.rules = rules
    self.heading = heading
    table = RowTable(pair.linted, order: order, prefix: prefix)
    statistics = PairStatistics(pair.linted.pair, rows: table.rows)
  }

  var header: String {
    HTMLHeader(
      linted: reported.linted, statistics: statistics, hidden: reported.hidden, heading: heading
    ).html
  }

  var map: String { HTMLMap(table: table, statistics: statistics).html }
  var texts: String { HTMLTable(table: table, rules: rules).html }
  var html: String { header + map + texts }
}
