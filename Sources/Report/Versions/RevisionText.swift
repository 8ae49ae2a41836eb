internal import Lint
internal import Text

/// Two versions for people at a terminal: what changed, beside the source, with the findings that
/// came and went.
///
/// Without colours what is deleted stands in `[-…-]` and what is inserted in `{+…+}`.
struct RevisionText {
  let rows: RevisionRows
  let style: Style
  let width: Int

  private var revision: Revision { rows.linted.revision }

  var text: String {
    let shown = rows.rows.filter { row in
      row.isChanged(revision) || row.findings.contains { $0.state != .remaining }
    }
    return head + shown.map { "\n" + block($0) }.joined() + rest(shown)
  }

  /// What stays in sentences that did not change is counted, not shown.
  private func rest(_ shown: [RevisionRow]) -> String {
    let told = shown.reduce(0) { sum, row in sum + row.findings.count { $0.state == .remaining } }
    let count = rows.findings.remaining.count - told
    return count == 0
      ? "" : "\n" + style.paint("\(count) remaining in unchanged sentences", .faint) + "\n"
  }

  private var head: String {
    let pair = rows.linted.new.pair
    let source = pair.source.map { " · beside \($0.name)" } ?? ""
    let names = "\(revision.old.name) → \(revision.new.name)\(source)"
    return [
      style.paint(VisibleText.spelledOut(names), .strong), rows.linted.summary,
      rows.findings.summary,
    ].map { $0 + "\n" }.joined()
  }

  private func block(_ row: RevisionRow) -> String {
    var lines = [style.paint(headline(row), .strong)]
    if let source = rows.linted.new.pair.source, !row.source.isEmpty {
      let text = row.source.map { clipped(AlignedTexts.collapsed(source.string($0.range))) }
      let joined = text.joined(separator: source.language.isUnspaced ? "" : " ")
      lines += labelled(
        "source", [StyledWrapper.Stretch(text: joined, role: .faint)], source.language)
    }
    lines += labelled("text", stretches(row), revision.new.language)
    lines += row.findings.flatMap(finding)
    return lines.map { $0 + "\n" }.joined()
  }

  /// `changed · new.en.md:7:1 · was in line 9`
  private func headline(_ row: RevisionRow) -> String {
    let changes = row.changes.map { revision.changes[$0] }
    var kinds: [String] = []
    for change in changes where change.kind != .same && !kinds.contains(change.kind.rawValue) {
      kinds.append(change.kind.rawValue)
    }
    if changes.contains(where: \.isMoved) { kinds.append("moved") }
    let label = kinds.isEmpty ? "unchanged" : kinds.joined(separator: ", ")
    let now = changes.lazy.compactMap(revision.newRange).first.map { Location(revision.new, $0) }
    let then = changes.lazy.compactMap(revision.oldRange).first.map { Location(revision.old, $0) }
    guard let now else {
      return VisibleText.spelledOut("\(label) · \(then?.description ?? "")")
    }
    let moved =
      changes.contains(where: \.isMoved)
      ? then.map { " · from line \($0.start.line)" } ?? "" : ""
    return VisibleText.spelledOut("\(label) · \(now.description)\(moved)")
  }

  private func stretches(_ row: RevisionRow) -> [StyledWrapper.Stretch] {
    let space = revision.new.language.isUnspaced ? "" : " "
    var stretches: [StyledWrapper.Stretch] = []
    for index in row.changes {
      if !stretches.isEmpty { stretches.append(StyledWrapper.Stretch(text: space, role: nil)) }
      stretches += revision.pieces(revision.changes[index]).map(stretch)
    }
    return stretches
  }

  private func stretch(_ piece: RevisionPiece) -> StyledWrapper.Stretch {
    func marked(_ text: String, _ open: String, _ close: String) -> String {
      style.isColoured ? text : open + text + close
    }
    switch piece {
    case .kept(_, let new):
      return StyledWrapper.Stretch(text: clipped(revision.new.string(new)), role: nil)
    case .deleted(let old):
      return StyledWrapper.Stretch(
        text: marked(clipped(revision.old.string(old)), "[-", "-]"), role: .deleted)
    case .inserted(let new):
      return StyledWrapper.Stretch(
        text: marked(clipped(revision.new.string(new)), "{+", "+}"), role: .inserted)
    }
  }

  /// The two ends of a very long stretch.
  private func clipped(_ text: String) -> String {
    guard text.utf8.count > 4000, text.count > 1000 else { return text }
    return text.prefix(480) + " … " + text.suffix(480)
  }

  private func finding(_ revised: RevisedFinding) -> [String] {
    let finding = revised.finding
    let message = StyledWrapper.Stretch(text: finding.message, role: nil)
    let rule = StyledWrapper.Stretch(
      text: "\(finding.severity.sign) \(finding.rule): ", role: .severity(finding.severity))
    return labelled(revised.state.rawValue, [rule, message], "en")
  }

  /// Lines under a label, indented beside it.
  private func labelled(
    _ label: String, _ stretches: [StyledWrapper.Stretch], _ language: Language
  ) -> [String] {
    let indent = 14
    let wrapper = StyledWrapper(width: max(20, width - indent), style: style)
    let head = "  " + label + String(repeating: " ", count: max(1, indent - 2 - label.utf8.count))
    let space = String(repeating: " ", count: indent)
    return wrapper.lines(stretches, language: language).enumerated().map { index, line in
      (index == 0 ? style.paint(head, .frame) : space) + line
    }
  }
}
