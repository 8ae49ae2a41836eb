package import Terms
package import Text

/// Links each sentence of a condensed text to the sentences of its source that it rests on.
///
/// For every pair of sentences with something in common a logistic model gives the probability
/// that a person would draw the link; the target's sentences need not follow the source's order,
/// but where they do, the order says more than the words (``OrderModel``).
///
/// What each evidence is worth, left out without fitting the others anew, on the development sets
/// ablit (abridged English novels) and deplain (German texts in plain language): F1 over all links,
/// the share of sentences whose best candidate is a link, and average precision. `Bench condensed
/// FOLDER LANGUAGE` prints it.
///
/// | | ablit: F1, hit1, AP | deplain: F1, hit1, AP |
/// |---|---|---|
/// | as shipped | .968 .998 .985 | .645 .751 .699 |
/// | without trigrams | .959 .995 .985 | .595 .679 .634 |
/// | without section | .967 .999 .985 | .645 .744 .691 |
/// | without context | .966 .998 .983 | .644 .754 .700 |
/// | without ranks | .966 .996 .986 | .545 .642 .586 |
/// | without rare terms | .966 .998 .986 | .625 .721 .671 |
/// | without numbers | .968 .998 .985 | .646 .751 .700 |
/// | without names | .967 .998 .985 | .645 .752 .699 |
/// | without clauses | .969 .998 .985 | .639 .748 .692 |
/// | without inexact matches | .968 .998 .985 | .642 .751 .696 |
/// | without order | .750 .974 .812 | .482 .514 .425 |
///
/// How often links of a probability are right, ablit and deplain:
///
/// | from | .1 | .2 | .3 | .4 | .5 | .6 | .7 | .8 | .9 |
/// |---|---|---|---|---|---|---|---|---|---|
/// | ablit | .46 | .70 | 1.0 | .90 | .90 | 1.0 | 1.0 | 1.0 | 1.0 |
/// | deplain | .24 | .38 | .44 | .52 | .54 | .63 | .70 | .78 | .98 |
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
      lexicon.adding(glossary, source: source.language, target: target.language)
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
