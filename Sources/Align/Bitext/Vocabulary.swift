/// The tokens of one side, numbered in order of first use.
struct Vocabulary: Sendable {
  private(set) var tokens: [BitextToken] = []
  /// Occurrences of each token.
  private(set) var counts: [Int] = []
  private var ids: [BitextToken: Int32] = [:]

  var count: Int { tokens.count }

  /// The number of a token.
  ///
  /// - Parameter count: occurrences to count.
  mutating func add(_ token: BitextToken, count: Int = 1) -> Int32 {
    if let id = ids[token] {
      counts[Int(id)] += count
      return id
    }
    let id = Int32(tokens.count)
    ids[token] = id
    tokens.append(token)
    counts.append(count)
    return id
  }

  /// Counts one more occurrence of a token that it has.
  mutating func count(_ token: Int32) { counts[Int(token)] += 1 }

  func id(_ token: BitextToken) -> Int32? { ids[token] }

  /// From so many tokens on, the frequency of a word that occurs once can be believed.
  private static let reliableSize: Float = 3000

  /// Probability of each token in running text. In a short text rare words look far too common, so
  /// theirs is shrunk.
  var unigram: [Float] {
    let total = Float(
      max(1, zip(tokens, counts).reduce(0) { $0 + ($1.0.isReal ? $1.1 : 0) }))
    let excess = max(0, Self.reliableSize / total - 1)
    return counts.map { count in
      let count = Float(count)
      return count / total * count / (count + excess)
    }
  }

  /// The reciprocals of ``unigram``.
  var rarity: [Float] { unigram.map { 1 / $0 } }
}
