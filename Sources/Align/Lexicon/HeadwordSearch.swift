/// Looks up the words of one text as headwords and links them to those of their translations that
/// the other text has.
struct HeadwordSearch {
  private let layers: [LexiconLayer]

  /// - Parameter layers: in order of precedence.
  init(_ layers: [LexiconLayer]) { self.layers = layers }

  private struct Headword {
    let token: BitextToken
    /// The segments to which it is a reading; empty for a token that they have already.
    let segments: [Int]
    /// By layer.
    let translations: [[BitextToken]]
  }

  /// - Returns: links from `text` to `other`.
  func links(
    _ text: inout BitextSide, _ other: inout BitextSide, _ simplifier: inout HanSimplifier,
    _ otherSimplifier: inout HanSimplifier
  ) -> [TokenLink] {
    guard !layers.isEmpty else { return [] }
    let headwords = words(of: text, &simplifier) + strings(in: text, &simplifier)
    let translations = TranslationFinder(
      headwords.lazy.flatMap { $0.translations.joined() }, &other, &otherSimplifier)
    var links: [TokenLink] = []
    for headword in headwords {
      let found = shares(headword, translations, other.vocabulary)
      guard !found.isEmpty else { continue }
      for segment in headword.segments { text.addReading(headword.token, to: segment) }
      guard let given = text.vocabulary.id(headword.token) else { continue }
      links += found.map { TokenLink(given: given, word: $0.word, weight: $0.weight) }
    }
    return links
  }

  private func words(of text: BitextSide, _ simplifier: inout HanSimplifier) -> [Headword] {
    var found: [Headword] = []
    for token in text.vocabulary.tokens where token.isReal && token.kind != .mark {
      if let headword = headword(token, [], &simplifier) { found.append(headword) }
    }
    return found
  }

  private func strings(in text: BitextSide, _ simplifier: inout HanSimplifier) -> [Headword] {
    let scanner = HanScanner(longest: layers.map(\.table.longestHan).max() ?? 0) { key in
      layers.contains { $0.table.mayHold(key) }
    }
    var found: [Headword] = []
    let places = scanner.places(in: text, &simplifier)
    for (form, segments) in places.found {
      let token = BitextToken(kind: .lexical, form: form)
      if let headword = headword(token, segments, &simplifier) { found.append(headword) }
    }
    return found
  }

  /// Nil for what no layer knows.
  private func headword(
    _ token: BitextToken, _ segments: [Int], _ simplifier: inout HanSimplifier
  ) -> Headword? {
    let isHan = token.kind == .ideographs || token.kind == .lexical
    let key = isHan ? token.as(.lexical) : token
    let simplified = isHan ? simplifier.simplified(token.form) : nil
    let second = simplified.map { BitextToken(kind: .lexical, form: $0) }
    let translations = layers.map { layer in
      let found = layer.table.translations(of: key)
      return found + (second.map { layer.table.translations(of: $0) } ?? [])
    }
    guard translations.contains(where: { !$0.isEmpty }) else { return nil }
    return Headword(token: token, segments: segments, translations: translations)
  }

  /// The translations that the other text has. The weight of a layer is shared out among those of
  /// the layer and of all above it by the square root: several of them may be used.
  private func shares(
    _ headword: Headword, _ translations: TranslationFinder, _ vocabulary: Vocabulary
  ) -> [(word: Int32, weight: Float)] {
    var seen: [BitextToken] = []
    var count: Float = 0
    var shares: [(word: Int32, weight: Float)] = []
    for (layer, tokens) in zip(layers, headword.translations) {
      var words: [Int32] = []
      for token in tokens {
        let before = words.count
        translations.append(token, vocabulary, to: &words)
        if words.count == before { continue }
        if seen.contains(token) {
          words.removeSubrange(before...)
          continue
        }
        seen.append(token)
        count += 1
      }
      let weight = layer.weight / max(1, count).squareRoot()
      shares += words.map { ($0, weight) }
    }
    return shares
  }
}
