internal import Glibc

/// How far the words of a segment are translated in segments of the other side, by what is known
/// from outside the two texts.
///
/// Each word is one observation: whether one of its translations stands there. It is weighed
/// against how often that is so by chance, from the frequency of those translations, and how often
/// where segments correspond one to one. Translations that other segments of the same side lay
/// claim to do not count.
struct WordSupport {
  /// How often a word of a translated segment has its translation, before anything is seen, and
  /// how many words that is worth.
  private static let priorRate = 0.35
  private static let priorWeight = 20.0
  /// Words that the rate of all words is worth for one of them.
  private static let wordWeight = 4.0
  /// Corresponding segments that the rates are taken from.
  private static let sample = 1000
  /// What one word may tell at most.
  private static let mostGain = 4.0

  private let given: BitextSide
  private let other: BitextSide
  /// t(word of the other side | word of the given side).
  private let table: TranslationTable
  private let unigram: [Float]
  private var seen: [Int32]
  private var linked: [Int32]
  private var rate = priorRate
  /// How much less than nothing the words of corresponding segments may tell in these texts: the
  /// tenth part of them that tells least; 0 where that tells something still.
  private(set) var shortfall = 0.0

  /// - Parameter pairs: segments that correspond one to one.
  init(
    given: BitextSide, other: BitextSide, table: TranslationTable,
    pairs: [(given: Int, other: Int)]
  ) {
    (self.given, self.other, self.table) = (given, other, table)
    unigram = other.vocabulary.unigram
    seen = [Int32](repeating: 0, count: given.vocabulary.count)
    linked = seen
    let step = max(1, pairs.count / Self.sample)
    for index in stride(from: 0, to: pairs.count, by: step) {
      count(pairs[index].given, pairs[index].other)
    }
    let (all, found) = (seen.reduce(0) { $0 + Double($1) }, linked.reduce(0) { $0 + Double($1) })
    rate = (found + Self.priorRate * Self.priorWeight) / (all + Self.priorWeight)
    let scores = stride(from: 0, to: pairs.count, by: step).map { index in
      score(pairs[index].given, in: [pairs[index].other], besides: [])
    }.sorted()
    if !scores.isEmpty { shortfall = min(0, scores[scores.count / 10]) }
  }

  private mutating func count(_ segment: Int, _ counterpart: Int) {
    for token in given.tokens[segment] where isWord(token) {
      seen[Int(token)] += 1
      if isLinked(token, in: [counterpart], but: []) { linked[Int(token)] += 1 }
    }
  }

  /// The log of how much likelier the segment's words are if it is translated there than if it is
  /// not.
  ///
  /// - Parameter rivals: segments of the same side that are translated there as well.
  func score(_ segment: Int, in others: [Int], besides rivals: [Int]) -> Double {
    let size = others.reduce(0) { $0 + other.weight[$1] }
    let claimed = claimed(by: rivals.filter { $0 != segment })
    var sum = 0.0
    for token in given.tokens[segment] where isWord(token) {
      let usual = usualRate(of: token)
      guard isLinked(token, in: others, but: claimed) else {
        sum += log(1 - usual)
        continue
      }
      let chance = chance(token, size: size)
      sum += min(Self.mostGain, log(usual + chance * (1 - usual)) - log(chance))
    }
    return sum
  }

  /// The translations of the words of some segments.
  private func claimed(by segments: [Int]) -> Set<Int32> {
    var claimed: Set<Int32> = []
    for segment in segments {
      for token in given.tokens[segment] where isWord(token) {
        for place in table.row(token) { claimed.insert(table.words[place]) }
      }
    }
    return claimed
  }

  /// The score of a segment of which no word is translated.
  func floor(of segment: Int) -> Double {
    given.tokens[segment].filter(isWord).reduce(0) { $0 + log(1 - usualRate(of: $1)) }
  }

  /// How often the word has its translation where its segment is translated.
  private func usualRate(of token: Int32) -> Double {
    let own = Double(linked[Int(token)]) + Self.wordWeight * rate
    return min(0.9, own / (Double(seen[Int(token)]) + Self.wordWeight))
  }

  /// How probable it is that one of the word's translations stands among so many words.
  private func chance(_ token: Int32, size: Int) -> Double {
    let sum = table.row(token).reduce(0.0) { $0 + Double(unigram[Int(table.words[$1])]) }
    return min(0.9, max(1e-4, 1 - exp(-sum * Double(size))))
  }

  private func isWord(_ token: Int32) -> Bool {
    given.vocabulary.kinds[Int(token)] != .mark
  }

  /// Whether one of a token's translations stands in some segments of the other side.
  ///
  /// - Parameter claimed: translations that do not count.
  private func isLinked(_ token: Int32, in others: [Int], but claimed: Set<Int32>) -> Bool {
    table.row(token).contains { place in
      let word = table.words[place]
      return others.contains { other.holds(word, in: $0) }
        && (claimed.isEmpty || !claimed.contains(word))
    }
  }
}
