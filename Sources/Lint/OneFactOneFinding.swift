internal import Text

/// Keeps one finding where several rules speak of the same words.
///
/// The ranges of each rule are sorted once, so that the work grows with n log n.
struct OneFactOneFinding {
  /// Rules that may speak of one fault of a name or word, the most telling first.
  private static let names = [
    "untranslated", "name-outdated", "term-forbidden", "name-variant", "romanization-leak",
    "surname-reading", "name-inconsistent", "near-miss", "name-mismatch", "term-mismatch",
    "term-inconsistent", "name-unsupported", "quote-unsupported",
  ]
  private static let ranks = Dictionary(
    uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  /// Rules that hold the two sides against each other.
  private static let comparing: Set<String> = ["near-miss", "name-mismatch", "term-mismatch"]

  /// By rule: those that silence it where they overlap.
  private static let stronger: [String: [String]] = {
    var stronger: [String: [String]] = [:]
    for (rule, weaker) in SilencedRules.byRule {
      for weak in weaker { stronger[weak, default: []].append(rule) }
    }
    for (rank, rule) in names.enumerated() { stronger[rule, default: []] += names[..<rank] }
    return stronger
  }()

  /// Rules that say why a translation is long or short.
  private static let speakOfLength: Set<String> = [
    "omitted", "addition", "duplicate-translation", "untranslated", "source-copied",
  ]

  private let findings: [Finding]
  /// Beads whose length, or a neighbour's, a finding explains.
  private let explained: Set<Int>
  /// What stands beside empty blocks of the target.
  private let untold: [Side: OverlapIndex]
  /// By side and rule.
  private var ranges: [Side: [String: OverlapIndex]] = [:]

  static func reduce(_ findings: [Finding]) -> [Finding] {
    let table = OneFactOneFinding(findings)
    var seen: Set<Place> = []
    return findings.indices.filter { index in
      let finding = findings[index]
      let place = Place(
        rule: finding.rule, side: finding.side, range: finding.range, markup: finding.markup)
      return seen.insert(place).inserted && !table.isSilenced(index)
    }.map { findings[$0] }
  }

  private struct Place: Hashable {
    let rule: String
    let side: Side
    let range: TextRange
    let markup: TextRange?
  }

  private init(_ findings: [Finding]) {
    self.findings = findings
    let beads = findings.filter { Self.speakOfLength.contains($0.rule) }.compactMap(\.bead)
    explained = Set(beads.flatMap { $0 - 1...$0 + 1 })
    let related = findings.filter { $0.rule == "empty-target" }.flatMap(\.related)
    untold = Dictionary(grouping: related, by: \.side).mapValues { places in
      OverlapIndex(places.enumerated().map { ($1.range, $0) })
    }
    for side in [Side.target, .source] {
      let indices = findings.indices.filter { findings[$0].side == side }
      let byRule = Dictionary(grouping: indices) { findings[$0].rule }
      ranges[side] = byRule.mapValues { indices in
        OverlapIndex(indices.map { (findings[$0].range, $0) })
      }
    }
  }

  private func isSilenced(_ index: Int) -> Bool {
    let finding = findings[index]
    let own = ranges[finding.side] ?? [:]
    let isCovered = (Self.stronger[finding.rule] ?? []).contains { rule in
      own[rule]?.overlaps(finding.range) ?? false
    }
    return isCovered || isExplained(finding) || isMirrored(finding, index)
  }

  /// Whether another finding says already why there is much or little.
  private func isExplained(_ finding: Finding) -> Bool {
    if finding.rule == "length-ratio", let bead = finding.bead, explained.contains(bead) {
      return true
    }
    return finding.rule != "empty-target"
      && untold[finding.side]?.overlaps(finding.range) ?? false
  }

  /// Whether a rule, at least as telling, reports the same two words from the other side.
  private func isMirrored(_ finding: Finding, _ index: Int) -> Bool {
    guard Self.comparing.contains(finding.rule), let rank = Self.ranks[finding.rule] else {
      return false
    }
    let other = finding.side.other
    for related in finding.related where related.side == other {
      for rule in Self.names[...rank] {
        let mirrors = ranges[other]?[rule]?.first(overlapping: related.range) { mirror in
          (rule != finding.rule || mirror < index)
            && findings[mirror].related.contains {
              $0.side == finding.side && $0.range.overlaps(finding.range)
            }
        }
        if mirrors != nil { return true }
      }
    }
    return false
  }
}

/// Ranges in order, to ask which of them overlap another one.
struct OverlapIndex {
  private let ranges: [(range: TextRange, owner: Int)]
  /// The furthest end up to each range.
  private let reach: [UInt32]

  init(_ ranges: [(range: TextRange, owner: Int)]) {
    self.ranges = ranges.sorted { $0.range < $1.range }
    var furthest: UInt32 = 0
    reach = self.ranges.map { one in
      furthest = max(furthest, one.range.end)
      return furthest
    }
  }

  func overlaps(_ range: TextRange) -> Bool {
    let last = ranges.partitionIndex { $0.range.start >= range.end }
    return last > 0 && reach[last - 1] > range.start
  }

  /// The owner of the last range that overlaps another and fulfils the predicate.
  func first(overlapping range: TextRange, where predicate: (Int) -> Bool) -> Int? {
    var index = ranges.partitionIndex { $0.range.start >= range.end }
    while index > 0, reach[index - 1] > range.start {
      index -= 1
      if ranges[index].range.overlaps(range), predicate(ranges[index].owner) {
        return ranges[index].owner
      }
    }
    return nil
  }
}
