/// What tells that words are translations before the texts are aligned, from every source there
/// is. To add a kind of evidence, add its links here.
enum BitextEvidence {
  /// Adds readings (``BitextToken/isReal``) to both sides and links their tokens.
  ///
  /// - Returns: t(target word | source word).
  static func gather(
    _ source: inout BitextSide, _ target: inout BitextSide, _ lexicon: BilingualLexicon,
    without: Set<BitextFeature> = []
  ) -> TranslationTable {
    var links: [TokenLink] = []
    if !without.contains(.names) {
      var names = NameEvidence()
      links += names.links(&source, target)
      links += names.links(&target, source).map {
        TokenLink(given: $0.word, word: $0.given, weight: $0.weight)
      }
    }
    if !without.contains(.cognates) { links += CognateEvidence.links(source, target) }
    if !without.contains(.lexicon) { links += LexiconEvidence.links(&source, &target, lexicon) }
    return TranslationTable(links, rows: source.vocabulary.count)
  }
}
