internal import Terms
internal import Text

/// Names that a translation repeats and whose source nothing tells: *Zhumabayev* for Dschumabajew.
///
/// Where they stand, the source has something that they stand for. A sentence whose source has
/// nothing in common with the other places of such a name has no place for it.
struct UnownedNames {
  private let pair: Pair
  private let isHan: Bool
  private let known: [GlossaryWords]
  private static let leastLetters = 5
  /// A name that stands in more places is no slip in one of them that they could tell.
  private static let mostPlaces = 12

  init(_ pair: Pair) {
    self.pair = pair
    isHan = pair.source?.language.base == "zh"
    known = pair.shippedNameWords + [pair.glossaryWords(.target)]
  }

  func isStrange(_ entry: WordIndex.Entry, _ bead: Int) -> Bool {
    guard isName(entry), let own = stretches(bead) else { return false }
    let index = pair.words(.target)
    let segments = index.places(of: entry.folded).compactMap { index.entries[$0].segment }
    let beads = Set(segments.flatMap { pair.beads.beads(of: $0, on: .target) })
    let others = beads.filter { abs($0 - bead) > 1 }.sorted().compactMap(stretches)
    guard !others.isEmpty, others.count == beads.count - 1 else { return false }
    return others.allSatisfy { own.isDisjoint(with: $0) }
  }

  private func isName(_ entry: WordIndex.Entry) -> Bool {
    entry.isCapitalised && entry.kind == .letters
      && entry.folded.unicodeScalars.count >= Self.leastLetters
      && (2...Self.mostPlaces).contains(pair.words(.target).count(of: entry.folded))
      && (isHan || !pair.words(.source).contains(entry.folded))
      && !WordList.contains(entry.folded, language: pair.target.language)
      && !known.contains { $0.known.contains(entry.folded) }
      && !pair.opaque(.target).covers(entry.range)
  }

  /// What a bead's source may name: two ideographs in a row, or words with capitals.
  private func stretches(_ bead: Int) -> Set<String>? {
    guard let alignment = pair.alignment, let source = pair.source else { return nil }
    let ranges = alignment.beads[bead].source.map { alignment.source[$0].range }
    guard !ranges.isEmpty else { return nil }
    return Set(
      ranges.flatMap { range in
        isHan
          ? HanWindows(source, range, length: 2).map(\.han)
          : pair.words(.source).entries(in: range)
            .filter { $0.isCapitalised && $0.folded.unicodeScalars.count >= 4 }.map(\.folded)
      })
  }
}

extension Pair {
  /// The words of the target's language that CLDR and the lexicons have names of.
  var shippedNameWords: [GlossaryWords] {
    guard let source = source?.language else { return [] }
    return [BuiltInNames.glossary, LexiconNames.glossary].map { named in
      named(source, target.language).words(for: target.language)
    }
  }
}
