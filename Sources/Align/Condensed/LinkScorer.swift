internal import Text

/// A source segment that a target segment may rest on.
struct Candidate {
  let source: Int
  var score: Double
  /// The best coverage of a clause of either segment by the other.
  let clause: Double
}

/// Scores every pair of segments of two texts.
struct LinkScorer {
  let features: CondensedFeatures
  let without: Set<CondensedFeature>
  /// Whether every pair is scored by its terms; else those that can at best reach the least hope
  /// are scored by outline alone.
  let isThorough: Bool
  private static let leastHope = -3.5
  /// What the terms of a pair can add to its outline.
  private static let mostOfTerms = 4.5
  /// The score of pairs that have nothing in common.
  static let floor: Float = -9
  /// So many candidates of each target segment are kept.
  static let mostCandidates = 48

  /// The candidates of a target segment, best first; and the log odds of every source segment.
  func row(_ j: Int) -> (candidates: [Candidate], logits: [Float]) {
    let row = features.row(j)
    let isAcross = features.text.isAcross
    var logits = [Float](repeating: Self.floor, count: row.cosines.count)
    var candidates: [Candidate] = []
    for i in row.cosines.indices {
      guard row.cosines[i] > 0 || row.trigrams?[i] ?? 0 > 0.15 else { continue }
      var f = features.outline(i, row)
      var z = CondensedModel.logit(f.leaving(out: without), isAcross: isAcross)
      if isThorough || isAcross || z + Self.mostOfTerms > Self.leastHope {
        row.addTerms(&f, i)
        row.addClauses(&f, i)
        z = CondensedModel.logit(f.leaving(out: without), isAcross: isAcross)
        candidates.append(
          Candidate(
            source: i, score: CondensedModel.logistic(z), clause: max(f.clause, f.sourceClause)))
      }
      logits[i] = max(logits[i], Float(z))
    }
    candidates.sort { ($1.score, $0.source) < ($0.score, $1.source) }
    return (Array(candidates.prefix(Self.mostCandidates)), logits)
  }
}
