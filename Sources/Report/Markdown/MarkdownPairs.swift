internal import Lint
internal import Text

/// What the pairs of a Markdown report are: a table of them, or a line for a single one.
struct MarkdownPairs {
  let pairs: [ReportedPair]

  var text: String {
    if pairs.count == 1, let only = pairs.first { return line(only) + "\n" }
    let rows = pairs.map { reported -> String in
      let summary = Summary([reported.linted])
      let pair = reported.linted.pair
      let cells: [String] = [
        MarkdownEscape.code(pair.target.name), MarkdownEscape.code(pair.source?.name ?? ""),
        "\(summary.errors)", "\(summary.warnings)", "\(summary.notes)", covered(reported),
        MarkdownEscape.text(reported.stale?.text ?? ""),
      ]
      return "| " + cells.joined(separator: " | ") + " |\n"
    }
    return "| text | source | errors | warnings | notes | covered | stale |\n"
      + "|---|---|--:|--:|--:|--:|---|\n" + rows.joined()
  }

  private func statistics(_ reported: ReportedPair) -> PairStatistics {
    let pair = reported.linted.pair
    return PairStatistics(pair, rows: Row.rows(of: pair, order: .source))
  }

  private func covered(_ reported: ReportedPair) -> String {
    statistics(reported).covered.map { "\(Int(($0 * 100).rounded())) %" } ?? ""
  }

  /// The head of the page on one line.
  private func line(_ reported: ReportedPair) -> String {
    let header = HTMLHeader(
      linted: reported.linted, statistics: statistics(reported), hidden: reported.hidden)
    let stale = reported.stale.map { ["stale: " + $0.text] } ?? []
    return ([header.name] + header.parts + header.shares + stale).map(MarkdownEscape.text)
      .joined(separator: " · ")
  }
}
