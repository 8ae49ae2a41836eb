package import Lint
internal import Text

/// Findings as Markdown, for a pull request or a job's summary.
package enum MarkdownReport {
  /// - Parameters:
  ///   - rules: explained at the foot as far as they found something.
  ///   - date: shown at the foot.
  ///   - limit: rows of the table at most, the worst first; GitHub refuses a comment of more than
  ///     65,536 characters.
  package static func page(
    _ pairs: [ReportedPair], rules: [About] = [], date: String? = nil, limit: Int = 100
  ) -> String {
    let linted = pairs.map(\.linted)
    let heading = "**" + MarkdownEscape.text(Summary(linted).description) + "**\n"
    let sections =
      [heading, MarkdownPairs(pairs: pairs).text, findings(linted, limit: limit)]
      + linted.flatMap { [leftOut($0), added($0)] }
      + [notes(rules, linted), date.map { MarkdownEscape.text($0) + "\n" } ?? ""]
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
      MarkdownEscape.code(shortened(place.text)) + suggestion(finding, in: pair),
      evidence(finding, in: pair),
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// ` → new`, as the first fix has it.
  private static func suggestion(_ finding: Finding, in pair: Pair) -> String {
    guard let edit = finding.fixes.first?.edits.first else { return "" }
    let new = MarkdownEscape.code(shortened(edit.replacement))
    return new.isEmpty ? " → ∅" : " → " + new
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

  /// The paragraphs of a source that a condensed text leaves out, the passages that a translation
  /// does.
  private static func leftOut(_ linted: LintedPair) -> String {
    guard let texts = AlignedTexts(linted.pair) else { return "" }
    let isCondensed = texts.alignment.kind == .condensed
    let ranges =
      isCondensed
      ? texts.leftOutBlocks.filter { $0 < texts.source.blocks.count }
        .map { texts.source.blocks[$0].range }
      : Row.rows(of: linted.pair, order: .source).filter { $0.kind == .leftOut }
        .flatMap { $0.source.map(\.range) }
    let words = ranges.reduce(0) { $0 + texts.source.words(in: $1).count }
    let count = Plural.count(ranges.count, isCondensed ? "paragraph" : "passage")
    return passages(
      "\(count) left out, \(Plural.count(words, "word"))", ranges, of: texts.source)
  }

  /// What a text has that its source does not.
  private static func added(_ linted: LintedPair) -> String {
    let rows = Row.rows(of: linted.pair, order: .source).filter { $0.kind == .added }
    let ranges = rows.flatMap { $0.target.map(\.range) }
    return passages(
      "\(Plural.count(ranges.count, "passage")) not in the source", ranges, of: linted.pair.target)
  }

  private static func passages(
    _ headline: String, _ ranges: [TextRange], of document: Document
  ) -> String {
    guard !ranges.isEmpty else { return "" }
    let items = ranges.map { range in
      let line = Location(document, range).start.line
      return "- line \(line): \(MarkdownEscape.text(document.string(range)))\n"
    }
    return "<details><summary>\(MarkdownEscape.text(document.name)): \(headline)</summary>\n\n"
      + items.joined() + "\n</details>\n"
  }

  private static func notes(_ rules: [About], _ linted: [LintedPair]) -> String {
    let used = HTMLNotes.used(rules, found: Set(linted.flatMap { $0.findings.map(\.rule) }))
    guard !used.isEmpty else { return "" }
    let items = used.map { about in
      "- \(MarkdownEscape.code(about.id)): \(MarkdownEscape.text(about.summary))\n"
    }
    return "<details><summary>The rules</summary>\n\n" + items.joined() + "\n</details>\n"
  }
}
