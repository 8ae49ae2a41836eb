package import Text

/// Links each sentence of a condensed text to the sentences of its source that it rests on.
///
/// For every pair of sentences with something in common a logistic model gives the probability
/// that a person would draw the link; the target's sentences need not follow the source's order.
package struct CondensedAligner {
  /// Links less probable than this are none. The optimum is flat from .15 to .25.
  static let threshold = 0.15
  static let mostLinks = 6

  package init() {}

  package func align(source: Document, target: Document) -> Alignment {
    guard source.language.base == target.language.base else {
      return Self.unlinked(source: source, target: target)
    }
    let sources = source.segments.indices.filter { index in
      let segment = source.segments[index]
      return segment.isBody && source.blocks[segment.block].isContent
    }
    let targets = target.segments.indices.filter { target.segments[$0].isBody }
    var vocabulary = TermVocabulary()
    let sourceSide = CondensedSide(
      source, sources.map { source.segments[$0] }, vocabulary: &vocabulary)
    let targetSide = CondensedSide(
      target, targets.map { target.segments[$0] }, vocabulary: &vocabulary)
    let features = CondensedFeatures(sourceSide, targetSide, vocabulary: vocabulary)
    let scores = scored(features)
    let rule = DecisionRule(scores: scores, source: source, target: target)
    let support = SupportModel(features: features, scores: scores)

    var beads = target.segments.indices.map { Bead(source: [], target: [$0], score: 0) }
    for (j, index) in targets.enumerated() {
      let links = rule.links(scores[j]).map { Link(source: sources[$0.source], score: $0.score) }
      beads[index] = Bead(
        source: links.map(\.source), target: [index], score: links.first?.score ?? 0, links: links,
        support: support.isJudged(j) ? support.support(of: j) : nil)
    }
    HeadingLinks.add(to: &beads, source: source, target: target)
    let best = scores.map { $0.first?.score ?? 0 }
    let mean = best.isEmpty ? 0 : best.reduce(0, +) / Double(best.count)
    return Alignment(
      kind: .condensed, source: source.segments, target: target.segments, beads: beads,
      coverage: Coverages.of(source, beads: beads, target: target),
      confidence: min(1, mean / 0.5))
  }

  /// Without a common language words say nothing: no links, and no claim of support or coverage.
  private static func unlinked(source: Document, target: Document) -> Alignment {
    Alignment(
      kind: .condensed, source: source.segments, target: target.segments,
      beads: target.segments.indices.map { Bead(source: [], target: [$0], score: 0) },
      confidence: 0.5)
  }

  /// By target sentence: every candidate with its probability, best first.
  private func scored(_ features: CondensedFeatures) -> [[Link]] {
    features.target.segments.indices.map { j in
      features.candidates(for: j)
        .map { Link(source: $0, score: CondensedModel.link(features.features($0, j))) }
        .sorted { ($1.score, $0.source) < ($0.score, $1.source) }
    }
  }
}
