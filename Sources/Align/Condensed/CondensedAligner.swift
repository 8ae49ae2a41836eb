package import Terms
package import Text

/// Links each sentence of a condensed text to the sentences of its source that it rests on.
///
/// For every pair of sentences with something in common a logistic model gives the probability
/// that a person would draw the link; the target's sentences need not follow the source's order,
/// but where they do, the order says more than the words (``OrderModel``, ``OrderedLinks``).
///
/// What each evidence is worth, left out without fitting the others anew, on the development sets
/// ablit (abridged English novels) and deplain (German texts in plain language): F1 over all links,
/// the share of sentences whose best candidate is a link, and average precision. `Bench condensed
/// FOLDER LANGUAGE` prints it.
///
/// | | ablit: F1, hit1, AP | deplain: F1, hit1, AP |
/// |---|---|---|
/// | as shipped | .980 .998 .980 | .754 .852 .794 |
/// | without trigrams | .971 .995 .982 | .673 .831 .770 |
/// | without section | .980 .999 .980 | .755 .852 .794 |
/// | without context | .980 .999 .980 | .753 .854 .792 |
/// | without ranks | .979 .998 .983 | .734 .840 .781 |
/// | without rare terms | .981 1.0 .982 | .752 .844 .789 |
/// | without numbers | .980 .998 .980 | .754 .852 .794 |
/// | without names | .979 .998 .980 | .753 .854 .796 |
/// | without clauses | .979 .999 .980 | .754 .854 .796 |
/// | without inexact matches | .980 .998 .980 | .754 .852 .793 |
/// | without order | .750 .974 .812 | .482 .514 .425 |
/// | without whole words | .963 .991 .980 | .724 .828 .778 |
/// | without the order turned round | .978 .997 .980 | .722 .833 .784 |
/// | without the second look | .979 .998 .980 | .741 .845 .785 |
///
/// Texts in order are weighed by both sets together. Of texts that had no part in the weights F1 is
/// .978 and .748 (each text left out in turn), and .977 on ablit by the weights of deplain alone.
/// How often their links of a probability are right, and how many there are:
///
/// | from | .0 | .1 | .2 | .3 | .4 | .5 | .6 | .7 | .8 | .9 |
/// |---|---|---|---|---|---|---|---|---|---|---|
/// | ablit | .00 | .04 | .39 | .33 | .64 | .93 | .93 | 1.0 | 1.0 | 1.0 |
/// | of | 36 | 22 | 13 | 9 | 11 | 14 | 14 | 21 | 27 | 888 |
/// | deplain | .03 | .14 | .21 | .36 | .47 | .62 | .63 | .70 | .85 | .97 |
/// | of | 2227 | 546 | 305 | 212 | 171 | 143 | 137 | 150 | 160 | 675 |
///
/// No public text says which clauses are borne out. Where a sentence of another text is planted in
/// every second sentence that people linked, the share of clauses with a support that are the
/// text's own:
///
/// | from | .0 | .1 | .2 | .3 | .4 | .5 | .6 | .7 | .8 | .9 |
/// |---|---|---|---|---|---|---|---|---|---|---|
/// | ablit | .01 | .01 | .03 | .10 | .10 | .33 | .79 | .85 | .98 | 1.0 |
/// | of | 259 | 241 | 128 | 40 | 50 | 18 | 14 | 39 | 51 | 1197 |
/// | deplain | .20 | .53 | .76 | .82 | .97 | .96 | .99 | .99 | .99 | 1.0 |
/// | of | 532 | 169 | 98 | 67 | 71 | 72 | 72 | 81 | 99 | 629 |
///
/// So a high support can be trusted. A low one in a text in plain language says little by itself: it
/// has words of its own for what the source says.
package struct CondensedAligner: Sendable {
  /// Links less probable than this are none. The optimum is flat from .15 to .25.
  static let threshold = 0.15
  static let mostLinks = 6

  private let lexicon: BilingualLexicon
  private let glossary: Glossary
  private let without: Set<CondensedFeature>
  private let lexicons = LexiconCache()

  /// - Parameters:
  ///   - lexicon: for texts in two languages, from the source's to the target's.
  ///   - glossary: its terms are added to the lexicon.
  ///   - without: what is left out.
  package init(
    lexicon: BilingualLexicon = BilingualLexicon(files: [], withShipped: true),
    glossary: Glossary = Glossary(), without: Set<CondensedFeature> = []
  ) {
    self.lexicon = lexicon
    self.glossary = glossary
    self.without = without
  }

  package func align(source: Document, target: Document) -> Alignment {
    let sources = Self.candidates(of: source)
    let targets = target.segments.indices.filter { target.segments[$0].isBody }
    let text = text(source, sources, target, targets)
    let scored = ScoredPair(CondensedFeatures(text), without: without)
    let support = SupportModel(text: text, scored)

    var beads = target.segments.indices.map { Bead(source: [], target: [$0], score: 0) }
    for (j, index) in targets.enumerated() {
      let links = scored.links(j).map { Link(source: sources[$0.source], score: $0.score) }
      let isJudged = support.isJudged(j)
      beads[index] = Bead(
        source: links.map(\.source), target: [index], score: links.first?.score ?? 0, links: links,
        support: isJudged ? support.support(of: j) : nil,
        clauses: isJudged ? support.clauses(of: j) : [])
    }
    HeadingLinks.add(to: &beads, source: source, target: target)
    return Alignment(
      kind: .condensed, source: source.segments, target: target.segments, beads: beads,
      coverage: Coverages.of(source, beads: beads, target: target),
      confidence: Self.confidence(scored.best))
  }

  /// Every pair of segments that has a probability, by target segment, the best first.
  package func candidates(source: Document, target: Document) -> [[Link]] {
    let sources = Self.candidates(of: source)
    let targets = target.segments.indices.filter { target.segments[$0].isBody }
    let text = text(source, sources, target, targets)
    let scored = ScoredPair(CondensedFeatures(text), without: without)
    var rows = [[Link]](repeating: [], count: target.segments.count)
    for (row, index) in zip(scored.candidates, targets) {
      rows[index] = row.map { Link(source: sources[$0.source], score: $0.score) }
    }
    return rows
  }

  /// What a sentence may rest on: the running text; the headings of a source that has nothing else.
  static func candidates(of source: Document) -> [Int] {
    let body = source.segments.indices.filter { index in
      let segment = source.segments[index]
      return segment.isBody && source.blocks[segment.block].isContent
    }
    return body.isEmpty
      ? source.segments.indices.filter { source.segments[$0].kind == .heading } : body
  }

  private func text(
    _ source: Document, _ sources: [Int], _ target: Document, _ targets: [Int]
  ) -> CondensedText {
    if source.language.base == target.language.base {
      return CondensedText(
        source: source, sources.map { source.segments[$0] }, target: target,
        targets.map { target.segments[$0] }, without: without)
    }
    let known = lexicons.value(source.language, target.language) {
      lexicon.addingBuiltInNames(source: source.language, target: target.language)
        .adding(glossary, source: source.language, target: target.language)
    }
    return CondensedText(
      across: TermsAcross(
        source: source, sources, target: target, targets, lexicon: known))
  }

  /// The mean probability of the sentences' best links, which is ½ or more for a text and its
  /// summary.
  private static func confidence(_ best: [Double]) -> Double {
    let mean = best.isEmpty ? 0 : best.reduce(0, +) / Double(best.count)
    return min(1, mean / 0.5)
  }
}
