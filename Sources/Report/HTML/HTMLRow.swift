internal import Lint
internal import Text

/// One row of the table.
struct HTMLRow {
  let number: Int
  let row: Row
  let pair: Pair
  let hasSource: Bool
  let findings: ArraySlice<RowTable.Numbered>
  let sourceMarks: MarkTable
  let targetMarks: MarkTable
  let rules: Set<String>
  var prefix = ""
  /// Whether the row says where its text stands, because the rows are not in that order.
  var tellsPlace = false

  var html: String {
    let cards = HTMLCards(pair: pair, rules: rules, prefix: prefix)
    var cells = ["<th scope=\"row\"><a href=\"#\(prefix)r\(number)\">\(number)</a></th>"]
    if hasSource {
      cells += [cell(.source, row.source), "<td class=\"gutter\">\(gutter)</td>"]
    }
    cells.append(cell(.target, row.target))
    cells.append(
      "<td class=\"cards\">\(findings.map { cards.card($0.number, $0.finding) }.joined())</td>")
    return "<tr id=\"\(prefix)r\(number)\"\(attributes)>\n" + cells.joined(separator: "\n")
      + "\n</tr>\n"
  }

  private var attributes: String {
    let kind: String? =
      switch row.kind {
      case .aligned: nil
      case .leftOut: "out"
      case .added: "added"
      case .unused, .apart: "faint"
      }
    let severities = Severity.allCases.filter { severity in
      findings.contains { $0.finding.severity == severity }
    }
    let names = [kind] + severities.map { "has-" + $0.rawValue }
    let classes = names.compactMap { $0 }.joined(separator: " ")
    let place = tellsPlace ? row.target.first.map { " data-at=\"\($0.range.start)\"" } : nil
    return (classes.isEmpty ? "" : " class=\"\(classes)\"") + (place ?? "")
  }

  /// How many segments stand on either side, and whether out of order.
  private var gutter: String {
    let counts = [row.source, row.target].map { side in side.reduce(0) { $0 + $1.count } }
    let isPlain = row.kind == .unused || row.kind == .apart
    return (isPlain ? "" : "\(counts[0]):\(counts[1])") + (row.isMoved ? "<br> moved" : "")
  }

  private func cell(_ side: Side, _ passages: [Passage]) -> String {
    guard let document = pair.document(side) else { return "" }
    if passages.isEmpty { return "<td class=\"empty\">\(absence(side))</td>" }
    let language = HTMLEscape.text(document.language.tag)
    let content = HTMLPassages(
      document: document, passages: passages, marks: side == .source ? sourceMarks : targetMarks)
    return "<td class=\"\(side.rawValue)\" lang=\"\(language)\" dir=\"auto\">"
      + content.html(foldedAs: side == .source ? row.kind : .aligned) + "</td>"
  }

  /// What stands where a side has nothing.
  private func absence(_ side: Side) -> String {
    switch row.kind {
    case .leftOut where side == .target: "Left out"
    case .added where side == .source: "Not in the source"
    case .unused where side == .target: "Not drawn on"
    default: ""
    }
  }
}
