internal import Text

/// Two looks at the links of a text that follows its source: what the order leaves of each, the
/// links around it, the words in common, and how much of the target the source segment accounts
/// for already (``OrderedFeature``).
///
/// An abridgement leaves out; plain language says one sentence in three or four, with explanations
/// of its own between them. Across languages, which have no trigrams and words in common, what the
/// order leaves is all.
struct OrderedLinks {
  /// Pairs to which the order leaves less are no candidates.
  private static let least = 0.02

  /// The source segments that a target segment may rest on, best first; by target segment.
  let candidates: [[Candidate]]

  init(
    _ order: OrderModel, rows: [ScoredRow], text: CondensedText, without: Set<CondensedFeature>
  ) {
    let places = rows.indices.map { j in
      (0..<order.width).filter { order.posterior($0, j) >= Self.least }
    }
    if text.isAcross {
      candidates = rows.indices.map { j in
        Self.candidates(places[j], rows[j]) { order.posterior($0, j) }
      }
      return
    }
    var evidence = OrderedEvidence(order, rows: rows, text: text, without: without)
    var first = PairGrid(
      width: order.width, values: [Float](repeating: 0, count: order.width * rows.count))
    for (j, sources) in places.enumerated() {
      for i in sources { first[i, j] = CondensedModel.logistic(evidence.logit(i, j, .first)) }
    }
    evidence.take(first)
    let look: OrderedFeature.Look = without.contains(.secondLook) ? .first : .second
    candidates = rows.indices.map { [evidence] j in
      Self.candidates(places[j], rows[j]) {
        CondensedModel.logistic(evidence.logit($0, j, look))
      }
    }
  }

  private static func candidates(
    _ sources: [Int], _ row: ScoredRow, score: (Int) -> Double
  ) -> [Candidate] {
    let known = row.candidates.reduce(into: [:]) { $0[$1.source] = $1 }
    return sources.map { i in
      var candidate = known[i] ?? Candidate(source: i, score: 0, clause: 0, rare: 0)
      candidate.score = score(i)
      return candidate
    }.sorted { ($1.score, $0.source) < ($0.score, $1.source) }
  }
}
