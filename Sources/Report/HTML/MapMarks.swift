internal import Lint
internal import Text

/// The links under the map: one for each hundredth of the text that has findings, in two lanes so
/// that neighbours do not cover each other.
struct MapMarks {
  let table: RowTable

  var html: String {
    var worst: [Int: (finding: RowTable.Numbered, count: Int)] = [:]
    for numbered in table.findings {
      let place = percent(numbered)
      let known = worst[place]
      let isWorse = (known?.finding.finding.severity ?? .note) < numbered.finding.severity
      let leader = isWorse ? numbered : known?.finding ?? numbered
      worst[place] = (leader, (known?.count ?? 0) + 1)
    }
    var lanes = [-2, -2]
    let marks = worst.sorted { $0.key < $1.key }.map { place, entry in
      let lane = place - lanes[0] >= 2 ? 0 : 1
      lanes[lane] = place
      return mark(entry.finding, count: entry.count, place: place, lane: lane)
    }
    guard !marks.isEmpty else { return "" }
    let size = lanes[1] < 0 ? "" : " two"
    return "<nav class=\"marks\(size)\" aria-label=\"Findings along the text\">\n"
      + marks.joined(separator: "\n") + "\n</nav>\n"
  }

  private func mark(_ numbered: RowTable.Numbered, count: Int, place: Int, lane: Int) -> String {
    let severity = numbered.finding.severity.rawValue
    let others = count > 1 ? " and \(count - 1) more" : ""
    let fault = HTMLCards.title(numbered.finding.rule)
    let label = "Finding \(numbered.number), \(severity): \(fault)\(others)"
    return "<a class=\"\(severity) lane\(lane)\" style=\"left:\(place)%\" "
      + "href=\"#\(table.prefix)f\(numbered.number)\" title=\"\(HTMLEscape.text(label))\" "
      + "aria-label=\"\(HTMLEscape.text(label))\">\(numbered.number)</a>"
  }

  /// Where the finding stands in the target; what it says of the source stands at its row's place.
  private func percent(_ numbered: RowTable.Numbered) -> Int {
    let row = numbered.row.map { table.rows[$0] }
    let finding = numbered.finding
    let target = finding.side == .target ? finding.range : row?.target.first?.range
    let document = target == nil ? table.pair.source ?? table.pair.target : table.pair.target
    let offset = Int((target ?? finding.range).start)
    return min(99, offset * 100 / max(1, document.text.count))
  }
}
