package import Terms
package import Text

/// Aligns a text with its translation, segment by segment.
///
/// Words, lengths and layout are weighed in one likelihood (``BitextModel``), the best alignment
/// is searched for (``BeadSearch``), and a lexicon of these two texts is learnt from it for the
/// next round (after Moore 2002, "Fast and Accurate Sentence Alignment of Bilingual Corpora").
package struct BitextAligner: Sendable {
  package struct Options: Equatable, Sendable {
    /// Rounds of learning and aligning again.
    package var rounds = 2
    package init() {}
  }

  private let lexicon: BilingualLexicon
  private let glossary: Glossary
  private let options: Options
  private let lexicons = LexiconCache()

  /// - Parameters:
  ///   - lexicon: from the source's language to the target's.
  ///   - glossary: its terms are added to the lexicon.
  package init(
    lexicon: BilingualLexicon = .empty, glossary: Glossary = Glossary(),
    options: Options = Options()
  ) {
    self.lexicon = lexicon
    self.glossary = glossary
    self.options = options
  }

  /// Aligns all segments of two documents.
  package func align(source: Document, target: Document) -> Alignment {
    let lexicon = lexicon(source.language, target.language)
    let bitext = Bitext(BitextSide(source), BitextSide(target), lexicon)
    let result = bitext.aligned(options)
    return Alignment(
      kind: .translation, source: source.segments, target: target.segments,
      beads: bitext.beads(result), confidence: bitext.confidence(result, options))
  }

  /// Aligns texts that are cut already.
  package func align(
    sourceSegments: [SegmentText], targetSegments: [SegmentText], sourceLanguage: Language,
    targetLanguage: Language
  ) -> [Bead] {
    let lexicon = lexicon(sourceLanguage, targetLanguage)
    let source = BitextSide(sourceSegments, language: sourceLanguage)
    let target = BitextSide(targetSegments, language: targetLanguage)
    let bitext = Bitext(source, target, lexicon)
    return bitext.beads(bitext.aligned(options))
  }

  /// The lexicon with the glossary's terms in two languages; made once for each pair of them.
  private func lexicon(_ source: Language, _ target: Language) -> BilingualLexicon {
    lexicons.value(source, target) {
      lexicon.adding(glossary, source: source, target: target)
    }
  }
}
