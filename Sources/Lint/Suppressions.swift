internal import Text

/// Findings that a comment in the text accepts: `stet-ignore RULE, RULE: why` on the same line or
/// before a block, `stet-ignore-start` … `stet-ignore-end`, `stet-ignore-file`.
struct Suppressions {
  private struct Region {
    let rules: Set<String>
    let range: TextRange
    let comment: Document.Comment
  }

  private let regions: [Region]
  /// Regions that are the whole file; the others are looked up by place.
  private let wide: [Int]
  private let local: (numbers: [Int], ranges: TouchingRanges)
  let side: Side

  init(_ document: Document, side: Side) {
    self.side = side
    regions = Self.regions(of: document)
    let whole = TextRange(0, UInt32(document.text.count))
    wide = regions.indices.filter { [regions] in regions[$0].range == whole }
    let numbers = regions.indices.filter { [regions] in regions[$0].range != whole }
    local = (numbers, TouchingRanges(numbers.map { [regions] in regions[$0].range }))
  }

  private static func regions(of document: Document) -> [Region] {
    var regions: [Region] = []
    var open: [Region] = []
    let end = UInt32(document.text.count)
    var places = CommentPlaces(document)
    for comment in document.content.comments {
      guard let (verb, rules) = parse(comment.content) else { continue }
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
        let range = places.range(of: comment)
        regions.append(Region(rules: rules, range: range, comment: comment))
      default:
        continue
      }
    }
    return regions + open
  }

  /// The verb of a comment and the rules that it names; no rule stands for every rule.
  private static func parse(_ comment: String) -> (String, Set<String>)? {
    let head = comment.split(separator: ":", maxSplits: 1).first ?? ""
    let words = head.split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard let verb = words.first else { return nil }
    return (verb, Set(words.dropFirst()))
  }

  /// The comments that accept a finding, by number.
  func accepting(_ finding: Finding) -> [Int] {
    var ranges = finding.side == side ? [finding.range] : []
    ranges += finding.related.prefix(1).filter { $0.side == side }.map(\.range)
    let near = ranges.flatMap(local.ranges.touching).map { local.numbers[$0] }
    return Set(wide + near).sorted().filter { index in
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
