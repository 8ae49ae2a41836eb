internal import Lint
internal import Text

/// Two versions as Markdown, for a pull request: the findings that came and went, then the changes.
struct RevisionMarkdown {
  let rows: RevisionRows
  /// Rows of each table at most; GitHub refuses a comment of more than 65,536 characters.
  var limit = 100

  private var revision: Revision { rows.linted.revision }

  var text: String {
    let head = [
      "**\(MarkdownEscape.text(rows.findings.summary))**", "",
      MarkdownEscape.text("\(revision.old.name) → \(revision.new.name): \(rows.linted.summary)"),
    ].map { $0 + "\n" }.joined()
    return [head, findings, changes].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var findings: String {
    let all = FindingState.allCases.flatMap { state in rows.all.filter { $0.state == state } }
    guard !all.isEmpty else { return "" }
    let lines = all.prefix(limit).compactMap { revised -> String? in
      let pair = revised.state == .fixed ? rows.linted.old.pair : rows.linted.new.pair
      let finding = revised.finding
      guard let document = pair.document(finding.side) else { return nil }
      let cells = [
        revised.state.rawValue, "\(finding.severity.sign) \(finding.severity.rawValue)",
        MarkdownEscape.code(Location(document, finding.range).description),
        "\(MarkdownEscape.text(finding.message)) (\(MarkdownEscape.code(finding.rule)))",
      ]
      return "| " + cells.joined(separator: " | ") + " |\n"
    }
    return "| | | place | finding |\n|---|---|---|---|\n" + lines.joined()
      + more(all.count - limit, "finding")
  }

  private var changes: String {
    let shown = rows.rows.filter { $0.isChanged(revision) }
    guard !shown.isEmpty else { return "" }
    let source = rows.linted.new.pair.source
    let head =
      source == nil ? "| line | text |\n|---|---|\n" : "| line | source | text |\n|---|---|---|\n"
    let lines = shown.prefix(limit).map { row -> String in
      let beside = source.map { document in
        MarkdownEscape.text(
          row.source.map { document.string($0.range) }.joined(separator: " ")) + " | "
      }
      return "| \(line(row)) | \(beside ?? "")\(text(row)) |\n"
    }
    return "<details><summary>\(Plural.count(shown.count, "changed row"))</summary>\n\n" + head
      + lines.joined() + more(shown.count - limit, "row") + "\n</details>\n"
  }

  private func line(_ row: RevisionRow) -> String {
    let changes = row.changes.map { revision.changes[$0] }
    guard let range = changes.lazy.compactMap(revision.newRange).first else { return "" }
    let line = Location(revision.new, range).start.line
    return "\(line)" + (changes.contains(where: \.isMoved) ? " (moved)" : "")
  }

  private func text(_ row: RevisionRow) -> String {
    let changes = row.changes.map { index in
      revision.pieces(revision.changes[index]).map { piece in
        switch piece {
        case .kept(_, let new): MarkdownEscape.text(revision.new.string(new))
        case .deleted(let old): "<del>\(MarkdownEscape.text(revision.old.string(old)))</del>"
        case .inserted(let new): "<ins>\(MarkdownEscape.text(revision.new.string(new)))</ins>"
        }
      }.joined()
    }
    return changes.joined(separator: revision.new.language.isUnspaced ? "" : " ")
  }

  private func more(_ count: Int, _ noun: String) -> String {
    count > 0 ? "\n… and \(Plural.count(count, "more " + noun))\n" : ""
  }
}
