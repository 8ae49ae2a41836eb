internal import Text

/// How far the source supports each target sentence and its clauses.
struct SupportModel {
  let text: CondensedText
  /// By target segment, best first.
  let scores: [[Candidate]]
  /// By target segment: the best link's probability by what the two segments have in common.
  let best: [Double]
  /// Whether the source has a term, or one like it.
  private let isKnown: [Bool]

  init(text: CondensedText, _ scored: ScoredPair) {
    self.text = text
    scores = scored.candidates
    best = scored.best
    let stands = TermSet(text.source.sets.joined(), count: text.termCount)
    isKnown = (0..<text.termCount).map { term in
      text.matches[term].contains { stands.contains(Int($0.term)) }
    }
  }

  /// Whether a sentence says enough to be judged: five content terms, or a name or a number.
  /// Shorter ones link other sentences ("The reasons are mostly financial.").
  func isJudged(_ j: Int) -> Bool {
    let terms = text.target.sets[j]
    return terms.count >= 5
      || terms.contains { text.names.contains($0) || text.numbers.contains($0) }
  }

  /// The terms of some source segments.
  private func terms(of segments: [Int]) -> TermSet {
    TermSet(segments.lazy.flatMap { text.source.sets[$0] }, count: text.termCount)
  }

  func support(of j: Int) -> Double {
    let terms = text.target.sets[j]
    let top = scores[j].prefix(3)
    let seen = self.terms(of: top.map(\.source))
    let mass = text.weight(terms)
    let novel = terms.filter { !isKnown[$0] }
    let special = novel.count { text.names.contains($0) || text.numbers.contains($0) }
    var f = CondensedModel.SupportFeatures()
    f.best = best[j]
    let got = terms.reduce(0.0) { sum, term in
      let match = explains(seen, term)
      return sum + text.idf[term] * (text.isAcross ? match : match.rounded(.down))
    }
    f.explained = mass > 0 ? got / mass : 0
    f.novel = mass > 0 ? text.weight(novel) / mass : 0
    f.novelNames = Double(special) / Double(max(1, terms.count))
    f.length = CondensedFeatures.logLength(terms.count)
    f.bestClause = top.map(\.clause).max() ?? 0
    if text.isAcross { return CondensedModel.supportAcross(f) }
    let probability = CondensedModel.support(f)
    let words = novel.count { !text.numbers.contains($0) }
    let hasFigureInCommon = terms.contains { text.figures.contains($0) && seen.contains($0) }
    let isUncovered =
      !hasFigureInCommon && f.best < 0.5 && f.bestClause < 0.5 && words >= 3 && f.novel * 3 >= 1
    return isUncovered ? min(probability, CondensedModel.supportOfUncovered) : probability
  }

  /// How well a set of source terms has a target term.
  private func explains(_ seen: TermSet, _ term: Int) -> Double {
    Double(text.matches[term].first { seen.contains(Int($0.term)) }?.similarity ?? 0)
  }

  /// The support of each clause by the best links and the segments beside them.
  func clauses(of j: Int) -> [ClauseSupport] {
    let top = scores[j].prefix(4).filter { $0.score >= 0.05 }.map(\.source)
    let near = top.flatMap { [$0 - 1, $0, $0 + 1] }
    let seen = terms(of: near.filter(text.source.segments.indices.contains))
    return text.target.clauses[j].map { clause in
      let mass = max(text.weight(clause.terms), 1)
      let explained = clause.terms.reduce(0) { $0 + text.idf[$1] * explains(seen, $1) }
      let novel = clause.terms.filter { !isKnown[$0] }
      let places = text.target.terms[j].filter {
        !text.isAcross && novel.contains($0.id) && clause.range.contains($0.range)
      }
      return ClauseSupport(
        range: clause.range,
        support: text.isAcross
          ? CondensedModel.supportOfClauseAcross(explained: explained / mass, best: best[j])
          : CondensedModel.supportOfClause(
            explained: explained / mass, novel: text.weight(novel) / mass, best: best[j]),
        novel: places.map(\.range))
    }
  }
}
