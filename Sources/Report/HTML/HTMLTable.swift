internal import Lint
internal import Text

/// Both texts row by row, with the findings beside them.
struct HTMLTable {
  let table: RowTable
  /// The rules that the page explains.
  let rules: Set<String>

  private var hasSource: Bool { table.pair.source != nil && table.pair.alignment != nil }

  var html: String {
    let source = table.marks(.source)
    let target = table.marks(.target)
    let tellsPlace = !isInTextOrder
    let rows = table.rows.indices.map { index in
      HTMLRow(
        number: index + 1, row: table.rows[index], pair: table.pair, hasSource: hasSource,
        findings: table.findings(inRow: index), sourceMarks: source, targetMarks: target,
        rules: rules, prefix: table.prefix, tellsPlace: tellsPlace
      ).html
    }
    return """
      \(unplaced)<table\(hasSource ? "" : " class=\"alone\"")>
      <caption class="quiet">The texts, row by row, with the findings</caption>
      \(columns)
      <tbody>
      \(rows.joined())</tbody>
      </table>

      """
  }

  private var isInTextOrder: Bool {
    let starts = table.rows.compactMap(\.target.first?.range.start)
    return zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
  }

  private var columns: String {
    let names = hasSource ? ["n", "text", "gutter", "text", "cards"] : ["n", "text", "cards"]
    let target = table.pair.target.language.englishName
    let source = table.pair.source?.language.englishName ?? ""
    let heads =
      hasSource
      ? ["Row", "Source: \(source)", "Shape", "Text: \(target)", "Findings"]
      : ["Row", "Text: \(target)", "Findings"]
    let cells = zip(names, heads).map { name, head in
      let isQuiet = name == "n" || name == "gutter"
      let text = HTMLEscape.text(head)
      return "<th scope=\"col\">\(isQuiet ? "<span class=\"quiet\">\(text)</span>" : text)</th>"
    }
    return "<colgroup>" + names.map { "<col class=\"\($0)\">" }.joined() + "</colgroup>\n"
      + "<thead><tr>\(cells.joined())</tr></thead>"
  }

  /// Findings of a text that has no row at all.
  private var unplaced: String {
    let cards = HTMLCards(pair: table.pair, rules: rules, prefix: table.prefix)
    return table.findings.filter { $0.row == nil }.map { cards.card($0.number, $0.finding) }
      .joined()
  }
}
