/// The tokens of one side, numbered in order of first use.
struct Vocabulary: Sendable {
  private(set) var tokens: [BitextToken] = []
  /// Of what kind each token is.
  private(set) var kinds: [BitextToken.Kind] = []
  /// Occurrences of each token.
  private(set) var counts: [Int] = []
  /// The numbers of tokens, by their keys (open addressing), or -1; and the key of each token.
  private var slots = [Int32](repeating: -1, count: 1 << 10)
  private var keys: [UInt32] = []

  var count: Int { tokens.count }

  /// The number of a token.
  ///
  /// - Parameter count: occurrences to count.
  mutating func add(_ token: BitextToken, count: Int = 1) -> Int32 {
    let slot = slot(of: token)
    if slots[slot] >= 0 {
      counts[Int(slots[slot])] += count
      return slots[slot]
    }
    let id = Int32(tokens.count)
    slots[slot] = id
    tokens.append(token)
    kinds.append(token.kind)
    counts.append(count)
    keys.append(token.key)
    if tokens.count * 2 > slots.count { grow() }
    return id
  }

  /// Counts one more occurrence of a token that it has.
  mutating func count(_ token: Int32) { counts[Int(token)] += 1 }

  func id(_ token: BitextToken) -> Int32? {
    let id = slots[slot(of: token)]
    return id < 0 ? nil : id
  }

  /// Where the number of a token stands, or should.
  private func slot(of token: BitextToken) -> Int {
    let (key, mask) = (token.key, slots.count - 1)
    var slot = Int(key) & mask
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      if keys[id] == key, tokens[id] == token { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (id, key) in keys.enumerated() {
      var slot = Int(key) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(id)
    }
  }

  /// From so many tokens on, the frequency of a word that occurs once can be believed.
  private static let reliableSize: Float = 3000

  /// Probability of each token in running text. In a short text rare words look far too common, so
  /// theirs is shrunk.
  var unigram: [Float] {
    let total = Float(max(1, zip(kinds, counts).reduce(0) { $0 + ($1.0.isReal ? $1.1 : 0) }))
    let excess = max(0, Self.reliableSize / total - 1)
    return counts.map { count in
      let count = Float(count)
      return count / total * count / (count + excess)
    }
  }

  /// The reciprocals of ``unigram``.
  var rarity: [Float] { unigram.map { 1 / $0 } }
}
