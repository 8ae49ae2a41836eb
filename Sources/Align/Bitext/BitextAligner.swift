package import Terms
package import Text

/// Aligns a text with its translation, segment by segment.
///
/// Words, lengths, layout and the marks at the edges of segments are weighed in one likelihood
/// (``BitextModel``). A rough path is found on blocks of segments (``CoarseSearch``), the best
/// path near it (``BeadSearch``); a lexicon of these two texts is learnt from it (after Moore 2002,
/// "Fast and Accurate Sentence Alignment of Bilingual Corpora"), which also shows where the path
/// strayed (``StrayedPath``), and leaves the beads that good alignments are made of
/// (``BeadLattice``). These are weighed again by what their alignment suggests.
///
/// What each evidence is worth, on the development sets textberg (German–French, 468 × 554
/// segments) and mac (Chinese–English, 1,444 × 1,947), strict F1 (F1 of segments without
/// counterpart); `Bench quality` prints it:
///
/// | | textberg | mac |
/// |---|---|---|
/// | as shipped | .898 (.68) | .896 (.43) |
/// | without cognates | .878 (.73) | .892 (.40) |
/// | without names | .898 (.68) | .896 (.43) |
/// | without lexicon | .875 (.63) | .674 (.15) |
/// | without learning | .898 (.68) | .881 (.32) |
/// | without lengths | .875 (.54) | .817 (.00) |
/// | without edges | .889 (.62) | .852 (.31) |
/// | without stretches | .889 (.17) | .894 (.41) |
/// | without relinking | .893 (.61) | .894 (.31) |
/// | without crossing | .890 (.68) | .896 (.41) |
/// | without moves | .898 (.68) | .896 (.43) |
/// | with FreeDict, with CC-CEDICT | .912 (.72) | .904 (.37) |
/// | the same without crossing | .905 (.72) | .901 (.37) |
/// | lexicon none, one project | .875 (.63) | .793 (.28) |
///
/// CLDR's names of places, languages and currencies, added to the lexicon, moved these by .002 one
/// way or the other, and are left to the checks. Numbers by value would serve neither set: of 436
/// numerals of textberg, 372 have the same digits in their counterpart, and one more has the same
/// value in other digits; of 33 of mac, 16, and none.
///
/// A bead's score is the probability that it is right. Stated, and observed on textberg and mac as
/// shipped (mean error .055 and .041):
///
/// | stated | textberg | mac |
/// |---|---|---|
/// | < .5 | .81 of 21 | .61 of 61 |
/// | .5–.7 | .55 of 33 | .63 of 185 |
/// | .7–.8 | .80 of 25 | .80 of 138 |
/// | .8–.9 | .72 of 43 | .90 of 215 |
/// | .9–.95 | .92 of 64 | .98 of 254 |
/// | .95–.99 | .97 of 178 | .99 of 419 |
/// | ≥ .99 | .96 of 53 | 1.00 of 74 |
///
/// The sets have no layout, and next to no names across scripts; both are there for news. Weights
/// are the same for all languages; how far they are fitted to the sets, ``BitextFeature`` says.
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
