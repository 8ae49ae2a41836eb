internal import Lint
internal import Text

/// The table on top of a project's report: a row a pair.
struct ProjectIndex {
  let pairs: [ReportedPair]
  let order: RowOrder

  /// - Parameter address: of a pair's section, by index.
  func html(_ address: (Int) -> String) -> String {
    let summary = Summary(pairs.map(\.linted))
    let rows = pairs.enumerated().map { row($1, address($0)) }
    let stale = pairs.count { $0.stale != nil }
    return """
      <header>
      <div>
      <h1>Report</h1>
      <p>\(Plural.count(pairs.count, "pair"))</p>
      </div>
      <ul class="pills">
      \(HTMLHeader.pill("error", "▲ " + Plural.count(summary.errors, "error")))
      \(HTMLHeader.pill("warning", "● " + Plural.count(summary.warnings, "warning")))
      \(HTMLHeader.pill("note", "◆ " + Plural.count(summary.notes, "note")))
      \(stale > 0 ? HTMLHeader.pill("", "\(stale) stale") + "\n" : "")</ul>
      </header>
      <nav aria-label="Pairs">
      <table class="index">
      <caption class="quiet">The pairs of this report</caption>
      <thead><tr><th scope="col">Text</th><th scope="col">Source</th><th scope="col">Errors</th>\
      <th scope="col">Warnings</th><th scope="col">Notes</th><th scope="col">Covered</th>\
      <th scope="col">Stale</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </nav>

      """
  }

  private func row(_ reported: ReportedPair, _ address: String) -> String {
    let linted = reported.linted
    let summary = Summary([linted])
    let rows = Row.rows(of: linted.pair, order: order)
    let covered = PairStatistics(linted.pair, rows: rows).covered
    let link =
      "<a href=\"\(HTMLEscape.text(address))\">\(HTMLEscape.text(linted.pair.target.name))</a>"
    let cells = [
      HTMLEscape.text(linted.pair.source?.name ?? ""), count(summary.errors, .error),
      count(summary.warnings, .warning), count(summary.notes, .note), bar(covered),
      HTMLEscape.text(reported.stale?.text ?? ""),
    ]
    return "<tr><th scope=\"row\">\(link)</th>" + cells.map { "<td>\($0)</td>" }.joined()
      + "</tr>\n"
  }

  private func count(_ count: Int, _ severity: Severity) -> String {
    count == 0
      ? "0" : "<span class=\"\(severity.rawValue) count\">\(severity.sign) \(count)</span>"
  }

  private func bar(_ covered: Double?) -> String {
    guard let covered else { return "" }
    let percent = Int((covered * 100).rounded())
    return "<meter min=\"0\" max=\"100\" value=\"\(percent)\" aria-label=\"covered\">"
      + "</meter> \(percent) %"
  }

  static let style = """
    .index{margin-bottom:24px;table-layout:auto}
    .index thead th{top:0}
    .index th,.index tbody th,.index td{padding:6px 12px;text-align:left;font:inherit;
    color:inherit;overflow-wrap:anywhere}
    .index thead th{font-weight:600}
    .index tbody th a{text-decoration:underline}
    .index td:nth-child(n+3){white-space:nowrap}
    .count{color:var(--mark)}
    meter{width:96px;vertical-align:-2px}
    .pair{border-top:3px solid var(--line);margin-top:32px;scroll-margin-top:45px}
    .pair h2{margin:0;font-size:20px;line-height:1.3;overflow-wrap:anywhere}
    @media screen and (max-width:999px){.index tbody th{order:0;flex:0 0 100%}
    .index td{flex:0 0 auto}}
    @media print{.pair{break-before:page;border:0}}
    """
}
