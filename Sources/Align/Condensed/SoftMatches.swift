internal import Text

/// Inexact matches between the terms of two texts: a long common prefix, or for names shared
/// letter pairs ("Koshtbo" and "Koshtobe").
struct SoftMatches {
  private let vocabulary: Spellings
  private let names: TermSet
  /// The source's terms that may match, by the first four bytes; ascending.
  private var source: [(prefix: UInt32, term: Int)] = []
  private var pairs = LetterPairs()

  /// - Parameter source: ascending.
  init(source terms: [Int], names: TermSet, vocabulary: Spellings) {
    self.vocabulary = vocabulary
    self.names = names
    for term in terms {
      guard let prefix = prefix(of: term) else { continue }
      source.append((prefix, term))
      if names.contains(term) { pairs.insert(term, vocabulary[term]) }
    }
    source.sort { ($0.prefix, $0.term) < ($1.prefix, $1.term) }
  }

  /// The source's terms that are like one of the target, with a similarity below 1, best first.
  func matches(of term: Int) -> [(term: Int, similarity: Double)] {
    guard let prefix = prefix(of: term) else { return [] }
    let spelled = vocabulary[term]
    var found: [(term: Int, similarity: Double)] = []
    var at = source.partitionIndex { $0.prefix >= prefix }
    while at < source.count, source[at].prefix == prefix {
      let other = source[at].term
      at += 1
      guard other != term, let similarity = Self.prefixSimilarity(spelled, vocabulary[other]) else {
        continue
      }
      found.append((other, similarity))
    }
    if names.contains(term) {
      let begun = found
      for (other, dice) in pairs.alike(spelled)
      where other != term && !begun.contains(where: { $0.term == other }) {
        found.append((other, dice))
      }
    }
    return found.sorted { ($1.similarity, $0.term) < ($0.similarity, $1.term) }
  }

  /// The first four bytes of a term; nil for shorter ones and numbers, which match nothing else.
  private func prefix(of term: Int) -> UInt32? {
    let spelled = vocabulary[term]
    guard spelled.count >= 4, spelled.first != UInt8(ascii: "#") else { return nil }
    return spelled.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func prefixSimilarity(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Double? {
    let shorter = min(a.count, b.count)
    let longer = max(a.count, b.count)
    var shared = 0
    while shared < shorter, a[a.startIndex + shared] == b[b.startIndex + shared] { shared += 1 }
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

  mutating func insert(_ term: Int, _ word: ArraySlice<UInt8>) {
    let pairs = Self.pairs(word)
    for pair in pairs { byPair[pair, default: []].append(Int32(words.count)) }
    words.append((term, pairs.count))
  }

  /// The words inserted whose Dice coefficient with a word is at least the threshold.
  func alike(_ word: ArraySlice<UInt8>) -> [(term: Int, dice: Double)] {
    let pairs = Self.pairs(word)
    var shared = [Int](repeating: 0, count: words.count)
    for pair in pairs { for place in byPair[pair] ?? [] { shared[Int(place)] += 1 } }
    return words.indices.compactMap { place in
      let dice = 2 * Double(shared[place]) / Double(pairs.count + words[place].count)
      return dice >= Self.threshold ? (words[place].term, dice) : nil
    }
  }

  private static func pairs(_ word: ArraySlice<UInt8>) -> [UInt16] {
    var pairs: [UInt16] = []
    for (first, second) in zip(word, word.dropFirst()) {
      let pair = UInt16(first) << 8 | UInt16(second)
      if !pairs.contains(pair) { pairs.append(pair) }
    }
    return pairs
  }
}
