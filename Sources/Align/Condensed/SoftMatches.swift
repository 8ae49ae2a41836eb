/// Inexact matches between the terms of two texts: a long common prefix, or for names shared
/// letter pairs ("Koshtbo" and "Koshtobe").
struct SoftMatches {
  /// Target term → source terms with a similarity below 1, the best first.
  private(set) var ofTarget: [Int: [(Int, Double)]] = [:]

  init(target: [Int], source: [Int], names: Set<Int>, vocabulary: TermVocabulary) {
    let terms = vocabulary.terms
    let isEligible: (Int) -> Bool = { terms[$0].utf8.count >= 4 && !terms[$0].hasPrefix("#") }
    var byPrefix: [Prefix: [Int]] = [:]
    var pairs = LetterPairs()
    for term in source where isEligible(term) {
      byPrefix[Prefix(terms[term]), default: []].append(term)
      if names.contains(term) { pairs.insert(term, Array(terms[term].utf8)) }
    }
    for term in target where isEligible(term) {
      let spelled = Array(terms[term].utf8)
      var found: [Int: Double] = [:]
      for other in byPrefix[Prefix(terms[term])] ?? [] where other != term {
        found[other] = Self.prefixSimilarity(spelled, Array(terms[other].utf8))
      }
      if names.contains(term) {
        for (other, dice) in pairs.alike(spelled) where other != term && found[other] == nil {
          found[other] = dice
        }
      }
      guard !found.isEmpty else { continue }
      ofTarget[term] = found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { ($0.key, $0.value) }
    }
  }

  /// The first four bytes of a term.
  private struct Prefix: Hashable {
    var bytes: UInt32 = 0
    init(_ term: String) { for byte in term.utf8.prefix(4) { bytes = bytes << 8 | UInt32(byte) } }
  }

  private static func prefixSimilarity(_ a: [UInt8], _ b: [UInt8]) -> Double? {
    let shared = zip(a, b).prefix { $0 == $1 }.count
    let longer = max(a.count, b.count)
    guard shared >= 5 || shared * 4 >= longer * 3 else { return nil }
    return 0.5 + 0.4 * Double(shared) / Double(longer)
  }
}

/// Finds words by the letter pairs that they have in common with another.
struct LetterPairs {
  /// The least Dice coefficient of words that are alike.
  static let threshold = 0.6

  private var words: [(term: Int, count: Int)] = []
  private var byPair: [UInt16: [Int32]] = [:]

  mutating func insert(_ term: Int, _ word: [UInt8]) {
    let pairs = Self.pairs(word)
    for pair in pairs { byPair[pair, default: []].append(Int32(words.count)) }
    words.append((term, pairs.count))
  }

  /// The words inserted whose Dice coefficient with a word is at least the threshold.
  func alike(_ word: [UInt8]) -> [(term: Int, dice: Double)] {
    let pairs = Self.pairs(word)
    var shared = [Int](repeating: 0, count: words.count)
    for pair in pairs { for place in byPair[pair] ?? [] { shared[Int(place)] += 1 } }
    return words.indices.compactMap { place in
      let dice = 2 * Double(shared[place]) / Double(pairs.count + words[place].count)
      return dice >= Self.threshold ? (words[place].term, dice) : nil
    }
  }

  private static func pairs(_ word: [UInt8]) -> [UInt16] {
    var pairs: [UInt16] = []
    for (first, second) in zip(word, word.dropFirst()) {
      let pair = UInt16(first) << 8 | UInt16(second)
      if !pairs.contains(pair) { pairs.append(pair) }
    }
    return pairs
  }
}
