internal import Text

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
