internal import Text

/// The candidates of every target segment, and the rule that chooses among them.
struct ScoredPair {
  /// By target segment, best first.
  private(set) var candidates: [[Candidate]] = []
  /// By target segment: the best candidate's probability before a second look.
  private(set) var best: [Double] = []
  let rule: DecisionRule

  init(_ features: CondensedFeatures, without: Set<CondensedFeature> = []) {
    let isAcross = features.text.isAcross
    let asksOrder = DecisionRule.mayBeInOrder(features.text) && !without.contains(.order)
    let scorer = LinkScorer(features: features, without: without, isThorough: asksOrder)
    let looksTwice = !isAcross && !without.contains(.surroundings)
    let source = features.text.source
    let surroundings = Surroundings(
      blocks: source.blocks.ofSegment,
      isAsked: source.segments.map { source.document.blocks[$0.block].turn == .question })
    var logits: [[Float]] = []
    var clauses: [[Int: Double]] = []
    for j in features.text.target.segments.indices {
      let row = scorer.row(j)
      best.append(row.candidates.first?.score ?? 0)
      candidates.append(
        looksTwice ? surroundings.judged(row.candidates, row.logits) : row.candidates)
      clauses.append(row.candidates.reduce(into: [:]) { $0[$1.source] = $1.clause })
      if asksOrder { logits.append(row.logits) }
    }
    let order = asksOrder ? OrderModel(logits) : nil
    rule = DecisionRule(isInOrder: order?.isInOrder ?? false, isAcross: isAcross)
    if let order, rule.isInOrder { follow(order, clauses) }
  }

  /// Gives the candidates the probability that the order leaves them.
  private mutating func follow(_ order: OrderModel, _ clauses: [[Int: Double]]) {
    for j in candidates.indices {
      candidates[j] = order.best(of: j, LinkScorer.mostCandidates).map { source, score in
        Candidate(source: source, score: score, clause: clauses[j][source] ?? 0)
      }
    }
  }

  func links(_ j: Int) -> [Link] { rule.links(candidates[j]) }
}

extension OrderModel {
  /// The source segments that a target segment most probably rests on, best first.
  fileprivate func best(of target: Int, _ most: Int) -> [(Int, Double)] {
    let found = (0..<width).map { ($0, posterior($0, target)) }.filter { $0.1 >= 0.001 }
    return Array(found.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(most))
  }
}
