internal import Terms
internal import Text

/// Names that stand on one side only, and how well two of them go together.
struct PairedNames {
  let pair: Pair
  private let leastSimilarity = 0.75
  /// Enough when a neighbouring word is the same on both sides.
  private let leastInContext = 0.65

  /// A name of the side that the other side never has.
  func isLonely(_ entry: WordIndex.Entry, on side: Side) -> Bool {
    isName(entry, on: side) && !pair.words(side.other).contains(entry.folded)
  }

  /// A capitalised word that no word list knows.
  private func isName(_ entry: WordIndex.Entry, on side: Side) -> Bool {
    guard let document = pair.document(side), entry.isCapitalised, entry.kind == .letters,
      entry.segment != nil, entry.folded.unicodeScalars.count >= 3,
      !pair.words(side).isListed(entry), !pair.opaque(side).covers(entry.range)
    else { return false }
    return !FunctionWords.contains(entry.folded, language: document.language)
  }

  /// - Parameter facing: the ranges of the target that the source's ranges correspond to; a name
  ///   that they have is no slip.
  func best(
    for entry: WordIndex.Entry, in ranges: [TextRange], facing: [TextRange]
  ) -> WordIndex.Entry? {
    let isOther = pair.source?.language.base != pair.target.language.base
    if isOther, !mayBeSlip(entry) { return nil }
    let own = Readings.flatten(entry.folded)
    let rendered = Set(facing.flatMap { pair.words(.target).entries(in: $0).map(\.folded) })
    var best: (score: Double, entry: WordIndex.Entry)?
    for other in ranges.flatMap({ pair.words(.source).entries(in: $0) })
    where other.isCapitalised && isName(other, on: .source) && !rendered.contains(other.folded)
      && !NameForms.areInflections(entry.folded, other.folded)
    {
      if isOther, !TranslatedSpelling.isSlip(own, of: Readings.flatten(other.folded)) { continue }
      let similarity = NameSimilarity.score(entry.folded, other.folded)
      let isInContext =
        isLonely(other, on: .source) && !isPart(entry, of: pair.target)
        && !isPart(other, of: pair.source) && haveCommonNeighbour(entry, other)
      guard similarity >= (isInContext ? leastInContext : leastSimilarity) else { continue }
      let score = similarity + (isInContext ? 0.2 : 0)
      if score > best?.score ?? 0 { best = (score, other) }
    }
    return best?.entry
  }

  /// Between two languages most names differ: only a slip in a name that is written so once, and
  /// that no term base knows, is one name in two spellings.
  private func mayBeSlip(_ entry: WordIndex.Entry) -> Bool {
    pair.words(.target).count(form: entry.form) == 1 && !pair.knownNames.overlaps(entry.range)
  }

  /// Whether a word is only a part of a hyphenated one.
  private func isPart(_ entry: WordIndex.Entry, of document: Document?) -> Bool {
    guard let text = document?.text else { return false }
    let before = entry.range.start > 0 ? text[Int(entry.range.start) - 1] : 0x20
    let after = Int(entry.range.end) < text.count ? text[Int(entry.range.end)] : 0x20
    return before == UInt8(ascii: "-") || after == UInt8(ascii: "-")
  }

  /// Whether the word before or after is the same on both sides.
  private func haveCommonNeighbour(_ a: WordIndex.Entry, _ b: WordIndex.Entry) -> Bool {
    let target = pair.words(.target)
    let source = pair.words(.source)
    let i = target.entries.partitionIndex { $0.range.start >= a.range.start }
    let j = source.entries.partitionIndex { $0.range.start >= b.range.start }
    return [-1, 1].contains { step in
      guard target.entries.indices.contains(i + step), source.entries.indices.contains(j + step)
      else { return false }
      let first = target.entries[i + step]
      let second = source.entries[j + step]
      guard first.segment == a.segment, second.segment == b.segment else { return false }
      return first.folded == second.folded
        || NameForms.areInflections(first.folded, second.folded)
    }
  }

  /// Whether the source's form reads as pinyin while the target's does not.
  func looksLeaked(_ source: WordIndex.Entry, beside target: WordIndex.Entry) -> Bool {
    guard pair.judgedSides.contains(.source) else { return false }
    return (Pinyin.syllables(source.folded) ?? 0) >= 2 && Pinyin.syllables(target.folded) == nil
  }
}
