/// Tokens that look alike: equal numbers and marks, equal words, words with a common beginning.
enum CognateEvidence {
  static let weight: Float = 0.5
  /// Short words are often equal by chance: `die`, `an`.
  static let shortWordWeight: Float = 0.15
  static let prefixLength = 4

  static func links(_ source: BitextSide, _ target: BitextSide) -> [TokenLink] {
    var links: [TokenLink] = []
    var byPrefix: [SIMD4<UInt32>: [Int32]] = [:]
    for (id, token) in target.vocabulary.tokens.enumerated() {
      if let prefix = prefix(token) { byPrefix[prefix, default: []].append(Int32(id)) }
    }
    for (id, token) in source.vocabulary.tokens.enumerated() where token.isReal {
      if let word = target.vocabulary.id(token) {
        links.append(TokenLink(given: Int32(id), word: word, weight: equality(token)))
      }
      guard let prefix = prefix(token) else { continue }
      for word in byPrefix[prefix] ?? [] {
        let other = target.vocabulary.tokens[Int(word)].form
        let longer = max(token.form.unicodeScalars.count, other.unicodeScalars.count)
        let share = Float(prefixLength) / Float(max(longer, prefixLength))
        links.append(TokenLink(given: Int32(id), word: word, weight: weight * share))
      }
    }
    return links
  }

  static func equality(_ token: BitextToken) -> Float {
    let isLong = token.form.unicodeScalars.count > 3
    return token.kind != .word || isLong ? weight : shortWordWeight
  }

  /// The first scalars of a word; nil for one that is shorter.
  private static func prefix(_ token: BitextToken) -> SIMD4<UInt32>? {
    guard token.kind == .word else { return nil }
    var prefix = SIMD4<UInt32>()
    var count = 0
    for scalar in token.form.unicodeScalars.prefix(prefixLength) {
      prefix[count] = scalar.value
      count += 1
    }
    return count == prefixLength ? prefix : nil
  }
}
