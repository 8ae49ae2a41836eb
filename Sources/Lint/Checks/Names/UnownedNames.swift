internal import Terms
internal import Text

/// Names that a translation repeats and whose source nothing tells: *Zhumabayev* for Dschumabajew.
///
/// Where they stand, the source has something that they stand for. A sentence whose source has
/// nothing in common with the other places of such a name has no place for it.
struct UnownedNames {
  private let pair: Pair
  private let isHan: Bool
  private let words: WordIndex
  private let known: WordSet
  private static let leastLetters = 5
  /// A name that stands in more places is no slip in one of them that they could tell.
  private static let mostPlaces = 12

  init(_ pair: Pair) {
    self.pair = pair
    isHan = pair.source?.language.base == "zh"
    words = pair.words(.target)
    known = pair.glossaryWords(.target).known
  }

  func isStrange(_ entry: WordIndex.Entry, _ bead: Int) -> Bool {
    guard isName(entry), let own = stretches(bead) else { return false }
    let segments = words.places(form: entry.form).compactMap { words.entries[$0].segment }
    let beads = Set(segments.flatMap { pair.beads.beads(of: $0, on: .target) })
    let others = beads.filter { abs($0 - bead) > 1 }.sorted().compactMap(stretches)
    guard !others.isEmpty, others.count == beads.count - 1 else { return false }
    return others.allSatisfy { own.isDisjoint(with: $0) }
  }

  private func isName(_ entry: WordIndex.Entry) -> Bool {
    entry.isCapitalised && entry.kind == .letters
      && (2...Self.mostPlaces).contains(words.count(form: entry.form))
      && entry.folded.unicodeScalars.count >= Self.leastLetters
      && !words.isListed(entry) && !known.contains(entry.folded)
      && (isHan || !pair.words(.source).contains(entry.folded))
      && !pair.opaque(.target).covers(entry.range) && !pair.isShippedNameWord(entry.folded)
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
  /// Whether a folded word of the target's language is one that CLDR and the lexicons have names of.
  func isShippedNameWord(_ folded: String) -> Bool {
    guard let source = source?.language else { return false }
    return [BuiltInNames.glossary, LexiconNames.glossary].contains { named in
      named(source, target.language).words(for: target.language).known.contains(folded)
    }
  }
}
