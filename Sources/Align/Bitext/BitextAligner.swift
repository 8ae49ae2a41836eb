package import Terms
package import Text

/// Aligns a text with its translation, segment by segment.
///
/// Words, lengths, layout and the marks at the edges of segments are weighed in one likelihood
/// (``BitextModel``). A rough path is found on blocks of segments (``CoarseSearch``), the best path
/// near it (``BeadSearch``); a lexicon of these two texts is learnt from it for the next round
/// (after Moore 2002, "Fast and Accurate Sentence Alignment of Bilingual Corpora").
///
/// What each evidence is worth, on the development sets textberg (German–French, 468 × 554
/// segments) and mac (Chinese–English, 1,444 × 1,947), strict F1 (F1 of segments without
/// counterpart); `Bench quality` prints it:
///
/// | | textberg | mac |
/// |---|---|---|
/// | as shipped | .893 (.78) | .893 (.41) |
/// | without cognates | .878 (.69) | .891 (.41) |
/// | without names | .893 (.78) | .893 (.41) |
/// | without lexicon | .884 (.58) | .667 (.09) |
/// | without learning | .895 (.83) | .880 (.39) |
/// | without lengths | .867 (.54) | .819 (.00) |
/// | without edges | .877 (.60) | .855 (.39) |
/// | without stretches | .881 (.17) | .892 (.40) |
/// | without relinking | .891 (.83) | .891 (.30) |
/// | without moves | .893 (.78) | .893 (.41) |
/// | with FreeDict, with CC-CEDICT | .908 (.83) | .902 (.39) |
/// | lexicon none, one project | .884 (.58) | .764 (.12) |
///
/// CLDR's names of places, languages and currencies, added to the lexicon, moved these by .002 one
/// way or the other, and are left to the checks.
///
/// A bead's score is the probability that it is right. Stated, and observed on textberg and mac as
/// shipped (mean error .034 and .087, on the side of caution):
///
/// | stated | textberg | mac |
/// |---|---|---|
/// | < .5 | .60 of 10 | .58 of 133 |
/// | .5–.7 | .57 of 35 | .74 of 240 |
/// | .7–.8 | .80 of 44 | .87 of 151 |
/// | .8–.9 | .81 of 47 | .95 of 258 |
/// | .9–.95 | .94 of 52 | .97 of 228 |
/// | .95–.99 | .95 of 147 | 1.00 of 282 |
/// | ≥ .99 | .98 of 86 | 1.00 of 56 |
///
/// The sets have no layout, and next to no names across scripts; both are there for news. Weights
/// are the same for all languages.
package struct BitextAligner: Sendable {
  package struct Options: Equatable, Sendable {
    /// Rounds of weighing beads by what their alignment suggests, the first with a search.
    package var rounds = 3
    /// What is left out.
    package var without: Set<BitextFeature> = []
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
  package func align(
    source: Document, target: Document, anchors: Anchors = .none
  ) -> Alignment {
    let documents = DocumentPair(source: source, target: target, anchors: anchors)
    let bitext = bitext(documents)
    return alignment(documents, bitext, bitext.aligned())
  }

  /// Aligns documents of a project, all of the same two languages. What the alignments of all of
  /// them teach serves each.
  package func align(project: [DocumentPair]) -> [Alignment] {
    zip(project, ProjectAlignment.align(project.map(bitext))).map {
      alignment($0, $1.bitext, $1.result)
    }
  }

  /// Aligns texts that are cut already.
  package func align(_ texts: SegmentedTexts) -> [Bead] {
    let bitext = bitext(texts)
    return bitext.beads(bitext.aligned())
  }

  /// Aligns texts of a project that are cut already, all of the same two languages. What the
  /// alignments of all of them teach serves each.
  package func align(project: [SegmentedTexts]) -> [[Bead]] {
    ProjectAlignment.align(project.map(bitext)).map { $0.bitext.beads($0.result) }
  }

  private func bitext(_ documents: DocumentPair) -> Bitext {
    let (source, target) = (documents.source, documents.target)
    let sides = SideBySide.run({ BitextSide(source) }, { BitextSide(target) })
    return Bitext(
      sides.0, sides.1, lexicon(source.language, target.language), options,
      anchors: documents.anchors)
  }

  private func alignment(
    _ documents: DocumentPair, _ bitext: Bitext, _ result: Bitext.Result
  ) -> Alignment {
    let confidence = bitext.confidence(result)
    return Alignment(
      kind: .translation, source: documents.source.segments, target: documents.target.segments,
      beads: bitext.beads(result, confidence: confidence), confidence: confidence)
  }

  private func bitext(_ texts: SegmentedTexts) -> Bitext {
    let sides = SideBySide.run(
      { BitextSide(texts.source, language: texts.sourceLanguage) },
      { BitextSide(texts.target, language: texts.targetLanguage) })
    return Bitext(
      sides.0, sides.1, lexicon(texts.sourceLanguage, texts.targetLanguage), options)
  }

  /// The lexicon with the glossary's terms in two languages; made once for each pair of them.
  private func lexicon(_ source: Language, _ target: Language) -> BilingualLexicon {
    lexicons.value(source, target) {
      lexicon.adding(glossary, source: source, target: target)
    }
  }
}
