internal import Lint
internal import Text

/// The default look of a finding: headline, the line with carets under it, the evidence with
/// dashes, and the ways out.
struct FullFormat {
  let pair: Pair
  let style: Style
  let width: Int

  /// Places shown of each side.
  private static let limit = 4

  func text(_ finding: Finding) -> String {
    guard let document = pair.document(finding.side) else { return "" }
    let groups = EvidenceGroup.groups(of: finding, in: pair, limit: Self.limit)
    let gutter = gutterWidth(document, finding, groups)
    let frame = ExcerptFrame(style: style, gutter: gutter, width: max(20, width - gutter - 4))
    var lines = [ConsoleReport.headline(finding, style)]
    lines.append(frame.arrow("-->", Location(document, finding).description))
    lines.append(frame.bar)
    let excerpt = Excerpt(document, finding, width: frame.width)
    lines.append(frame.line(excerpt))
    lines += frame.underline(excerpt, mark: "^", .severity(finding.severity))
    for group in groups {
      lines += evidence(group, finding.side, frame)
    }
    lines += finding.fixes.map { frame.hint("help", $0.title) }
    lines.append(frame.hint("accept", Self.acceptance(of: finding.rule, in: document)))
    return lines.map { $0 + "\n" }.joined()
  }

  /// The comment that accepts a finding, as the file's format writes comments.
  private static func acceptance(of rule: String, in document: Document) -> String {
    let comment = "stet-ignore \(rule): why"
    return switch document.content.escaping {
    case .none: "<!-- \(comment) -->"
    case .quoted: "#. \(comment)"
    case .xml: "<note>\(comment)</note>"
    }
  }

  private func evidence(
    _ group: EvidenceGroup, _ side: Side, _ frame: ExcerptFrame
  ) -> [String] {
    guard let first = group.shown.first else { return [] }
    let label = group.side == side ? "" : " (\(group.side.rawValue))"
    let place = Location(group.document, first).description + label
    var lines = [frame.arrow(":::", place), frame.bar]
    var shown: (line: Int, text: String)?
    for related in group.shown {
      let excerpt = Excerpt(group.document, related, width: frame.width)
      if shown?.line != excerpt.line || shown?.text != excerpt.text {
        lines.append(frame.line(excerpt))
      }
      shown = (excerpt.line, excerpt.text)
      lines += frame.underline(excerpt, mark: "-", .evidence, message: related.message)
    }
    if group.hidden > 0 { lines.append(frame.more(group.hidden)) }
    return lines
  }

  /// The digits of the highest line number shown.
  private func gutterWidth(
    _ document: Document, _ finding: Finding, _ groups: [EvidenceGroup]
  ) -> Int {
    let evidence = groups.flatMap { group in
      group.shown.map { Location(group.document, $0).start.line }
    }
    let lines = [Location(document, finding).start.line] + evidence
    return String(lines.max() ?? 1).utf8.count
  }
}

/// The evidence of a finding on one side.
struct EvidenceGroup {
  let side: Side
  let document: Document
  let shown: [Related]
  /// How many places more there are.
  let hidden: Int

  /// Sides in the order in which the finding names them; a side that does not exist is left out.
  static func groups(of finding: Finding, in pair: Pair, limit: Int) -> [EvidenceGroup] {
    var sides: [Side] = []
    for related in finding.related where !sides.contains(related.side) {
      sides.append(related.side)
    }
    return sides.compactMap { side in
      guard let document = pair.document(side) else { return nil }
      let all = finding.related.filter { $0.side == side }
      return EvidenceGroup(
        side: side, document: document, shown: Array(all.prefix(limit)),
        hidden: max(0, all.count - limit))
    }
  }
}
