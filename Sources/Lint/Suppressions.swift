internal import Text

/// Findings that a comment in the text accepts: `stet-ignore RULE, RULE: why` on the same line or
/// before a block, `stet-ignore-start` … `stet-ignore-end`, `stet-ignore-file`.
struct Suppressions {
  private struct Region {
    let rules: Set<String>
    let range: TextRange
    let comment: Document.Comment
  }

  private var regions: [Region] = []
  let side: Side

  init(_ document: Document, side: Side) {
    self.side = side
    var open: [Region] = []
    for comment in document.content.comments {
      guard let (verb, rules) = Self.parse(comment.content) else { continue }
      let end = UInt32(document.text.count)
      switch verb {
      case "stet-ignore-file":
        regions.append(Region(rules: rules, range: TextRange(0, end), comment: comment))
      case "stet-ignore-start":
        open.append(
          Region(rules: rules, range: TextRange(comment.offset, end), comment: comment))
      case "stet-ignore-end":
        guard let region = open.popLast() else { continue }
        let range = TextRange(region.range.start, comment.offset)
        regions.append(Region(rules: region.rules, range: range, comment: region.comment))
      case "stet-ignore":
        let range = Self.range(of: comment, in: document)
        regions.append(Region(rules: rules, range: range, comment: comment))
      default:
        continue
      }
    }
    regions += open
  }

  /// The verb of a comment and the rules that it names; no rule stands for every rule.
  private static func parse(_ comment: String) -> (String, Set<String>)? {
    let head = comment.split(separator: ":", maxSplits: 1).first ?? ""
    let words = head.split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard let verb = words.first else { return nil }
    return (verb, Set(words.dropFirst()))
  }

  private static func range(of comment: Document.Comment, in document: Document) -> TextRange {
    if comment.standsAlone {
      // What stands between the comment and the block is markup of that block.
      let block = document.blocks.first { $0.range.start >= comment.offset }
      return TextRange(comment.offset, block?.range.end ?? comment.offset)
    }
    var start = Int(comment.offset)
    var end = start
    while start > 0, !isLineEnd(document.text[start - 1]) { start -= 1 }
    while end < document.text.count, !isLineEnd(document.text[end]) { end += 1 }
    return TextRange(start, end)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// The comments that accept a finding, by number.
  func accepting(_ finding: Finding) -> [Int] {
    var ranges = finding.side == side ? [finding.range] : []
    ranges += finding.related.prefix(1).filter { $0.side == side }.map(\.range)
    return regions.indices.filter { index in
      let region = regions[index]
      let isNamed = region.rules.isEmpty || region.rules.contains(finding.rule)
      return isNamed && ranges.contains { $0.overlaps(region.range) || region.range.contains($0) }
    }
  }

  /// The comments that accept nothing. A comment is passed over where a rule that it
  /// could mean was not run.
  ///
  /// - Parameters:
  ///   - used: the comments that accept something, by number.
  ///   - resting: the rules that were not run.
  ///   - isPartial: whether a rule of the profile was left out, so that a comment that accepts
  ///     every rule may have had its use.
  func idle(used: Set<Int>, resting: Set<String>, isPartial: Bool) -> [Document.Comment] {
    regions.indices.filter { index in
      let rules = regions[index].rules
      let isJudged = rules.isEmpty ? !isPartial : rules.isDisjoint(with: resting)
      return isJudged && !used.contains(index)
    }.map { regions[$0].comment }
  }
}
