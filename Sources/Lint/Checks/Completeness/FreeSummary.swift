internal import Text

/// The sentences of a condensed text that the source does not bear out, told apart by what that
/// means.
///
/// In a text that keeps to the words of its source a sentence that has none of them is an addition.
/// In one told freely, in words of its own, most sentences look so, and words cannot tell which are:
/// there only a name or a number that the source does not have either makes a sentence a finding of
/// its own.
struct FreeSummary {
  /// Least number, and least share of the sentences judged, that a free text has without support.
  private static let leastSentences = 4
  private static let leastShare = 0.3

  /// Places of the beads without support that stand out.
  let additions: [Int]
  /// Places of the others, in a text told freely.
  let free: [Int]
  /// How many sentences were judged.
  let judged: Int

  init(_ pair: Pair, _ alignment: Alignment) {
    let supports = alignment.beads.map(\.support)
    let unsupported = supports.indices.filter { supports[$0] ?? 1 < 0.5 }
    judged = supports.count { $0 != nil }
    let isFree =
      unsupported.count >= Self.leastSentences
      && Double(unsupported.count) >= Self.leastShare * Double(judged)
    guard isFree else {
      (additions, free) = (unsupported, [])
      return
    }
    let stands: (Int) -> Bool = { index in
      alignment.beads[index].target.contains {
        Self.hasNovelName(alignment.target[$0].range, pair)
      }
    }
    additions = unsupported.filter(stands)
    free = unsupported.filter { !stands($0) }
  }

  /// Whether a name or a number stands in a range that the source does not have.
  private static func hasNovelName(_ range: TextRange, _ pair: Pair) -> Bool {
    let source = pair.words(.source)
    return pair.words(.target).entries(in: range).contains { entry in
      guard !source.contains(entry.folded) else { return false }
      let isOrdinary = WordList.contains(entry.folded, language: pair.target.language)
      return entry.kind == .number || (entry.isCapitalised && !isOrdinary)
    }
  }
}
