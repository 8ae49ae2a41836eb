internal import Lint
internal import Text

/// Findings as Markdown, for a pull request or a job's summary.
package enum MarkdownReport {
  /// - Parameter limit: rows of the table at most, the worst first; GitHub refuses a comment of
  ///   more than 65,536 characters.
  package static func page(_ pairs: [LintedPair], limit: Int = 100) -> String {
    let heading = "**" + MarkdownEscape.text(Summary(pairs).description) + "**\n"
    let sections = [heading, findings(pairs, limit: limit)] + pairs.map(leftOut)
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func findings(_ pairs: [LintedPair], limit: Int) -> String {
    let all = pairs.flatMap { linted in linted.findings.map { (linted.pair, $0) } }
    let sorted = all.enumerated().sorted {
      ($1.element.1.severity, $0.offset) < ($0.element.1.severity, $1.offset)
    }
    guard !sorted.isEmpty else { return "" }
    let rows = sorted.prefix(limit).compactMap { row($0.element.1, in: $0.element.0) }
    let hidden = sorted.count - limit
    let more = hidden > 0 ? "\n… and \(Plural.count(hidden, "more finding"))\n" : ""
    return "| | place | finding | text | evidence |\n|---|---|---|---|---|\n" + rows.joined() + more
  }

  private static func row(_ finding: Finding, in pair: Pair) -> String? {
    guard let document = pair.document(finding.side) else { return nil }
    let place = Location(document, finding)
    let cells = [
      "\(finding.severity.sign) \(finding.severity.rawValue)",
      MarkdownEscape.code(place.description),
      "\(MarkdownEscape.text(finding.message)) (\(MarkdownEscape.code(finding.rule)))",
      MarkdownEscape.code(shortened(place.text)), evidence(finding, in: pair),
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func evidence(_ finding: Finding, in pair: Pair) -> String {
    guard let related = finding.related.first, let document = pair.document(related.side) else {
      return ""
    }
    let place = Location(document, related)
    let more = finding.related.count > 1 ? " and \(finding.related.count - 1) more" : ""
    return MarkdownEscape.code(shortened(place.text))
      + " \(related.side.rawValue) \(place.start.line):\(place.start.column)" + more
  }

  /// At most sixty graphemes.
  private static func shortened(_ text: String) -> String {
    let start = text.prefix(60)
    return start.endIndex == text.endIndex ? text : start + "…"
  }

  private static func leftOut(_ linted: LintedPair) -> String {
    guard let texts = AlignedTexts(linted.pair), texts.alignment.kind == .condensed else {
      return ""
    }
    let blocks = texts.leftOutBlocks.filter { $0 < texts.source.blocks.count }
    guard !blocks.isEmpty else { return "" }
    let ranges = blocks.map { texts.source.blocks[$0].range }
    let words = ranges.reduce(0) { $0 + texts.source.words(in: $1).count }
    let items = ranges.map { range in
      let line = Location(texts.source, range).start.line
      return "- line \(line): \(MarkdownEscape.text(texts.source.string(range)))\n"
    }
    let counts =
      "\(Plural.count(blocks.count, "paragraph")) left out, \(Plural.count(words, "word"))"
    return "<details><summary>\(MarkdownEscape.text(texts.source.name)): \(counts)</summary>\n\n"
      + items.joined() + "\n</details>\n"
  }
}
