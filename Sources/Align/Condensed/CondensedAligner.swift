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
/// | as shipped | .977 .998 .980 | .734 .839 .780 |
/// | without trigrams | .902 .974 .969 | .523 .792 .728 |
/// | without section | .977 .998 .980 | .736 .841 .781 |
/// | without context | .977 .998 .980 | .736 .840 .779 |
/// | without ranks | .974 .997 .982 | .723 .833 .769 |
/// | without rare terms | .973 .998 .982 | .729 .834 .775 |
/// | without numbers | .977 .998 .980 | .734 .838 .780 |
/// | without names | .977 .998 .980 | .733 .840 .782 |
/// | without clauses | .976 .998 .980 | .731 .841 .782 |
/// | without inexact matches | .977 .998 .980 | .731 .840 .779 |
/// | without order | .750 .974 .812 | .482 .514 .425 |
///
/// Texts in order are weighed by both sets together. Of texts that had no part in the weights F1 is
/// .977 and .733 (each text left out in turn), and .976 on ablit by the weights of deplain alone.
/// How often their links of a probability are right, and how many there are:
///
/// | from | .1 | .2 | .3 | .4 | .5 | .6 | .7 | .8 | .9 |
/// |---|---|---|---|---|---|---|---|---|---|
/// | ablit | .05 | .41 | .25 | .61 | 1.0 | .72 | .81 | .92 | 1.0 |
/// | of | 22 | 17 | 4 | 18 | 7 | 18 | 27 | 25 | 892 |
/// | deplain | .14 | .21 | .37 | .49 | .52 | .59 | .79 | .86 | .97 |
/// | of | 638 | 363 | 250 | 199 | 180 | 145 | 165 | 129 | 607 |
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
  private static func candidates(of source: Document) -> [Int] {
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
