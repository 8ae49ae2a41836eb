internal import Lint
internal import Text

/// The table of two versions: row, source, what became of it, text, findings.
struct RevisionTable {
  let rows: RevisionRows
  /// The rules that the page explains.
  let rules: Set<String>

  private var linted: LintedRevision { rows.linted }
  private var source: Document? { linted.new.pair.source }

  var html: String {
    """
    <main id="texts">
    <h2 class="quiet">The texts</h2>
    <table\(source == nil ? " class=\"alone\"" : "")>
    <caption class="quiet">Both versions, row by row, with the findings that came and went</caption>
    \(columns)
    <tbody>
    \(body)</tbody>
    </table>
    </main>

    """
  }

  private var columns: String {
    let text = linted.revision.new.language.englishName
    let beside = source.map { [("text", "Source: \($0.language.englishName)")] } ?? []
    let all =
      [("n", "Row")] + beside
      + [("shape", "Change"), ("text", "Text: \(text)"), ("cards", "Findings")]
    let heads = all.map { name, head in
      let shown = name == "n" ? "<span class=\"quiet\">\(head)</span>" : HTMLEscape.text(head)
      return "<th scope=\"col\">\(shown)</th>"
    }
    return "<colgroup>" + all.map { "<col class=\"\($0.0)\">" }.joined() + "</colgroup>\n"
      + "<thead><tr>\(heads.joined())</tr></thead>"
  }

  /// Rows without a change are hidden by default; a line tells how many.
  private var body: String {
    let fixed = rows.all.filter { $0.state == .fixed }.map { ($0.number, $0.finding) }
    let open = rows.all.filter { $0.state != .fixed }.map { ($0.number, $0.finding) }
    let cell = RevisionCell(
      revision: linted.revision, oldMarks: MarkTable(fixed, .target),
      newMarks: MarkTable(open, .target))
    let marks = MarkTable(fixed + open, .source)
    var html = ""
    var quiet = 0
    for (index, row) in rows.rows.enumerated() {
      let isQuiet = row.isQuiet(linted.revision)
      if !isQuiet { html += gap(&quiet) }
      quiet += isQuiet ? 1 : 0
      html += self.html(index + 1, row, cell, marks, isQuiet: isQuiet)
    }
    return html + gap(&quiet)
  }

  private func gap(_ count: inout Int) -> String {
    guard count > 0 else { return "" }
    defer { count = 0 }
    let span = source == nil ? 4 : 5
    return "<tr class=\"gap\"><td colspan=\"\(span)\">\(Plural.count(count, "row")) unchanged"
      + "</td></tr>\n"
  }

  private func html(
    _ number: Int, _ row: RevisionRow, _ cell: RevisionCell, _ marks: MarkTable, isQuiet: Bool
  ) -> String {
    let changes = row.changes.map { linted.revision.changes[$0] }
    let language = HTMLEscape.text(linted.revision.new.language.tag)
    var cells = ["<th scope=\"row\"><a href=\"#r\(number)\">\(number)</a></th>"]
    if let source {
      let passages = HTMLPassages(document: source, passages: row.source, marks: marks)
      let tag = HTMLEscape.text(source.language.tag)
      cells.append(
        row.source.isEmpty
          ? "<td class=\"empty\"></td>"
          : "<td class=\"source\" lang=\"\(tag)\" dir=\"auto\">"
            + passages.html(foldedAs: .aligned) + "</td>")
    }
    cells += [
      "<td class=\"gutter\">\(shape(changes))</td>",
      "<td class=\"target\" lang=\"\(language)\" dir=\"auto\">\(cell.html(changes))</td>",
      "<td class=\"cards\">\(row.findings.map(card).joined())</td>",
    ]
    return "<tr id=\"r\(number)\"\(isQuiet ? " class=\"same\"" : "")>\n"
      + cells.joined(separator: "\n") + "\n</tr>\n"
  }

  private func card(_ revised: RevisedFinding) -> String {
    let pair = revised.state == .fixed ? linted.old.pair : linted.new.pair
    return HTMLCards(pair: pair, rules: rules).card(
      revised.number, revised.finding, state: revised.state)
  }

  /// `changed`, `moved from line 12`.
  private func shape(_ changes: [SegmentChange]) -> String {
    var parts: [String] = []
    for change in changes where change.kind != .same && !parts.contains(change.kind.rawValue) {
      parts.append(change.kind.rawValue)
    }
    for change in changes where change.isMoved {
      guard let range = linted.revision.oldRange(change) else { continue }
      parts.append("moved from line \(Location(linted.revision.old, range).start.line)")
    }
    return parts.joined(separator: "<br> ")
  }
}
