internal import Lint
internal import Text

/// Both texts side by side on a page that loads nothing; of a condensed pair each sentence beside
/// its sources, in the source's order.
struct AlignmentPage {
  let pair: Pair
  let texts: AlignedTexts

  var html: String {
    let title = HTMLHeader.fileName(pair.target.name)
    return HTMLPage(
      title: title, body: header(title) + table, date: nil,
      style: HTMLStyle.css + "\n" + Self.style
    ).html
  }

  /// There are no filters for the head line to stay below.
  private static let style = "thead th{top:0}col.shape{width:96px}"

  private func header(_ title: String) -> String {
    let (source, target) = (texts.source, texts.target)
    let beads = texts.alignment.beads
    let percent = Int((texts.alignment.confidence * 100).rounded())
    let moved = beads.count(where: \.isMoved)
    let parts: [String] = [
      "\(source.language.englishName) → \(target.language.englishName)",
      "\(texts.alignment.source.count) → \(Plural.count(texts.alignment.target.count, "segment"))",
      Plural.count(beads.count, "bead"), "confidence \(percent) %",
      moved > 0 ? "\(moved) moved" : "",
    ].filter { !$0.isEmpty }
    return """
      <header>
      <div>
      <h1>\(HTMLEscape.text(HTMLHeader.fileName(source.name))) – \(HTMLEscape.text(title))</h1>
      <p>\(HTMLEscape.text(parts.joined(separator: " · ")))</p>
      </div>
      </header>

      """
  }

  private var table: String {
    let heads = [
      texts.source.language.englishName, "Segments", texts.target.language.englishName,
    ]
    let cells = heads.map { "<th scope=\"col\">\(HTMLEscape.text($0))</th>" }.joined()
    return """
      <main id="texts">
      <table>
      <caption class="quiet">Both texts, bead by bead</caption>
      <colgroup><col class="text"><col class="shape"><col class="text"></colgroup>
      <thead><tr>\(cells)</tr></thead>
      <tbody>
      \(rows.map(html).joined())</tbody>
      </table>
      </main>

      """
  }

  private var rows: [Row] {
    switch texts.alignment.kind {
    case .condensed: Row.rows(of: pair, order: .source)
    case .translation:
      texts.alignment.beads.enumerated().map { index, bead in
        TranslationRows.row(index, bead, texts.alignment)
      }
    }
  }

  private func html(_ row: Row) -> String {
    let name: String? =
      switch row.kind {
      case .aligned: nil
      case .leftOut: "out"
      case .added: "added"
      case .unused, .apart: "faint"
      }
    return "<tr\(name.map { " class=\"\($0)\"" } ?? "")>\n" + cell(.source, row.source)
      + "\n<td class=\"gutter\">\(gutter(row))</td>\n" + cell(.target, row.target) + "\n</tr>\n"
  }

  private func gutter(_ row: Row) -> String {
    guard let bead = row.bead.map({ texts.alignment.beads[$0] }) else { return "" }
    let numbers = SegmentNumbers.text(bead)
    let score = AlignmentLines.decimals(bead.score)
    return numbers + "<br>" + score + (row.isMoved ? "<br>moved" : "")
  }

  private func cell(_ side: Side, _ passages: [Passage]) -> String {
    let document = side == .source ? texts.source : texts.target
    if passages.isEmpty { return "<td class=\"empty\"></td>" }
    let language = HTMLEscape.text(document.language.tag)
    let content = HTMLPassages(document: document, passages: passages, marks: MarkTable([]))
    return "<td class=\"\(side.rawValue)\" lang=\"\(language)\" dir=\"auto\">"
      + content.html(foldedAs: .aligned) + "</td>"
  }
}
