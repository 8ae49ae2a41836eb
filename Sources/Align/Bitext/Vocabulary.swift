/// The tokens of one side, numbered in order of first use.
struct Vocabulary: Sendable {
  private(set) var tokens: [BitextToken] = []
  /// Occurrences of each token.
  private(set) var counts: [Int] = []
  private var ids: [BitextToken: Int32] = [:]

  var count: Int { tokens.count }

  /// Counts one more occurrence.
  mutating func add(_ token: BitextToken) -> Int32 {
    if let id = ids[token] {
      counts[Int(id)] += 1
      return id
    }
    let id = Int32(tokens.count)
    ids[token] = id
    tokens.append(token)
    counts.append(1)
    return id
  }

  func id(_ token: BitextToken) -> Int32? { ids[token] }

  /// Relative frequency of each token among the real ones.
  var unigram: [Float] {
    let total = zip(tokens, counts).reduce(0) { $0 + ($1.0.isReal ? $1.1 : 0) }
    return counts.map { Float($0) / Float(max(1, total)) }
  }
}
