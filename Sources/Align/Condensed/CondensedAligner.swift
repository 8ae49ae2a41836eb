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

/// Which candidates are links, by what kind of text the target is.
struct DecisionRule {
  private let isAbridgement: Bool

  /// An abridgement keeps most of the source's length and its order.
  init(scores: [[Link]], source: Document, target: Document) {
    let ratio = Double(target.text.count) / Double(max(source.text.count, 1))
    let anchors = scores.compactMap { $0.first }.filter { $0.score >= 0.3 }.map(\.source)
    let inOrder = zip(anchors, anchors.dropFirst()).count { $0 <= $1 }
    isAbridgement = ratio > 0.6 && inOrder * 4 >= (anchors.count - 1) * 3
  }

  func links(_ candidates: [Link]) -> [Link] {
    guard isAbridgement else {
      return Array(
        candidates.prefix(CondensedAligner.mostLinks)
          .prefix { $0.score >= CondensedAligner.threshold })
    }
    let best = candidates.first?.score ?? 0
    return Array(candidates.prefix(2).prefix { $0.score >= 0.3 && $0.score >= 0.7 * best })
  }
}

/// How far the source supports each target sentence.
struct SupportModel {
  let features: CondensedFeatures
  let scores: [[Link]]
  private let everywhere: Set<Int>

  init(features: CondensedFeatures, scores: [[Link]]) {
    self.features = features
    self.scores = scores
    everywhere = Set(features.source.sets.joined())
  }

  /// Whether a sentence says enough to be judged: five content terms, or a name or a number.
  /// Shorter ones link other sentences ("The reasons are mostly financial.").
  func isJudged(_ j: Int) -> Bool {
    let terms = features.target.sets[j]
    return terms.count >= 5
      || !terms.isDisjoint(with: features.names) || !terms.isDisjoint(with: features.numbers)
  }

  func support(of j: Int) -> Double {
    let terms = features.target.sets[j].sorted()
    let top = scores[j].prefix(3).map(\.source)
    let seen = top.reduce(into: Set<Int>()) { $0.formUnion(features.source.sets[$1]) }
    let mass = features.weight(terms)
    let novel = terms.filter { !everywhere.contains($0) && features.soft.ofTarget[$0] == nil }
    let special = novel.count { features.names.contains($0) || features.numbers.contains($0) }
    var f = CondensedModel.SupportFeatures()
    f.best = scores[j].first?.score ?? 0
    f.explained = mass > 0 ? features.weight(terms.filter(seen.contains)) / mass : 0
    f.novel = mass > 0 ? features.weight(novel) / mass : 0
    f.novelNames = Double(special) / Double(max(1, terms.count))
    f.length = CondensedFeatures.logLength(terms.count)
    f.bestClause =
      top.map { i in
        let link = features.features(i, j)
        return max(link.clause, link.sourceClause)
      }.max() ?? 0
    let probability = CondensedModel.support(f)
    let words = novel.count { !features.numbers.contains($0) }
    let hasFigureInCommon = terms.contains { features.figures.contains($0) && seen.contains($0) }
    let isUncovered =
      !hasFigureInCommon && f.best < 0.5 && f.bestClause < 0.5 && words >= 3 && f.novel * 3 >= 1
    return isUncovered ? min(probability, CondensedModel.supportOfUncovered) : probability
  }
}
