/// Translations that lexicons know.
enum LexiconEvidence {
  /// Links the words of two texts that are translations of each other, and gives the segments
  /// readings for strings of Han characters that are, whatever the word break says.
  static func links(
    _ source: inout BitextSide, _ target: inout BitextSide, _ lexicon: BilingualLexicon
  ) -> [TokenLink] {
    let layers = lexicon.layers
    var sourceSimplifier = HanSimplifier(for: source, language: lexicon.languages?.source)
    var targetSimplifier = HanSimplifier(for: target, language: lexicon.languages?.target)
    let forward = HeadwordSearch(layers.filter { !$0.isReversed })
    var links = forward.links(&source, &target, &sourceSimplifier, &targetSimplifier)
    let backward = HeadwordSearch(layers.filter(\.isReversed))
    links += backward.links(&target, &source, &targetSimplifier, &sourceSimplifier).map {
      TokenLink(given: $0.word, word: $0.given, weight: $0.weight)
    }
    return links
  }
}
