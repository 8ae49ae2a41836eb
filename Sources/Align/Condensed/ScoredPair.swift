internal import Text

/// The candidates of every target segment, and the rule that chooses among them.
struct ScoredPair {
  /// By target segment, best first.
  private(set) var candidates: [[Candidate]] = []
  /// By target segment: the best candidate's probability before a second look.
  private(set) var best: [Double] = []
  let rule: DecisionRule

  init(_ features: CondensedFeatures, without: Set<CondensedFeature> = []) {
    let text = features.text
    let asksOrder = DecisionRule.mayBeInOrder(text) && !without.contains(.order)
    let scorer = LinkScorer(features: features, without: without, isThorough: asksOrder)
    let rows = text.target.segments.indices.map { scorer.row($0) }
    best = rows.map { $0.candidates.first?.score ?? 0 }
    let order = asksOrder ? OrderModel(rows.map(\.logits)) : nil
    rule = DecisionRule(isInOrder: order?.isInOrder ?? false, isAcross: text.isAcross)
    if let order, rule.isInOrder {
      candidates = OrderedLinks(order, rows: rows, text: text, without: without).candidates
    } else if text.isAcross || without.contains(.surroundings) {
      candidates = rows.map(\.candidates)
    } else {
      let surroundings = Surroundings(text.source)
      candidates = rows.map { surroundings.judged($0.candidates, $0.logits) }
    }
  }

  func links(_ j: Int) -> [Link] { rule.links(candidates[j]) }
}
