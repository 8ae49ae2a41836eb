internal import Text

/// A source segment that a target segment may rest on.
struct Candidate {
  let source: Int
  var score: Double
  /// The best coverage of a clause of either segment by the other.
  let clause: Double
  /// What rare terms they share (``LinkFeatures``).
  let rare: Double
}

/// The candidates of a target segment, best first, and what is known of every source segment.
struct ScoredRow {
  let candidates: [Candidate]
  /// The log odds of every source segment.
  let logits: [Float]
  /// The trigram cosines of every source segment; empty across languages.
  let trigrams: [Float]
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

  func row(_ j: Int) -> ScoredRow {
    let row = features.row(j)
    let isAcross = features.text.isAcross
    var logits = [Float](repeating: Self.floor, count: row.cosines.count)
    var found: [Candidate] = []
    for i in row.cosines.indices {
      guard row.cosines[i] > 0 || row.trigrams?[i] ?? 0 > 0.15 else { continue }
      var f = features.outline(i, row)
      var z = isThorough || isAcross ? 0 : logit(f)
      if isThorough || isAcross || z + Self.mostOfTerms > Self.leastHope {
        row.addTerms(&f, i)
        row.addClauses(&f, i)
        z = logit(f)
        found.append(Self.candidate(i, z, f))
      }
      logits[i] = max(logits[i], Float(z))
    }
    return ScoredRow(
      candidates: Self.best(of: found), logits: logits,
      trigrams: without.contains(.trigrams) ? [] : row.trigrams ?? [])
  }

  private func logit(_ features: LinkFeatures) -> Double {
    CondensedModel.logit(
      features.leaving(out: without), isAcross: self.features.text.isAcross)
  }

  private static func candidate(_ i: Int, _ z: Double, _ f: LinkFeatures) -> Candidate {
    Candidate(
      source: i, score: CondensedModel.logistic(z), clause: max(f.clause, f.sourceClause),
      rare: f.rare)
  }

  /// The more probable first, then the earlier.
  ///
  /// - Parameter found: in the order of the source.
  private static func best(of found: [Candidate]) -> [Candidate] {
    // The bit patterns of positive numbers are in the numbers' order.
    var ranks = found.indices.map {
      UInt64(~Float(found[$0].score).bitPattern) << 32 | UInt64($0)
    }
    ranks.sort()
    return ranks.prefix(mostCandidates).map { found[Int($0 & 0xFFFF_FFFF)] }
  }
}
