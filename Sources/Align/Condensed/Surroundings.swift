internal import Text

/// A second look at the links of one target segment: what they say of each other.
///
/// Where a sentence of a paragraph is drawn on, the sentences beside it and the others of the
/// paragraph often are, too, in words of their own. A sentence whose best link is good needs others
/// less; one whose best link is poor rests on nothing. What an interviewer says is seldom meant.
///
/// Fitted on the interview and the summary of `Corpora/summit` with sentences of another text that
/// it cannot support; leaving one sentence out in turn, the log loss of its links fell from 147 to
/// 106. The bias is a third lower than fitted, so that new texts are not linked too freely.
struct Surroundings {
  /// The log odds of a pair that has nothing in common.
  private static let nothing = -7.0
  private static let clip = 4.0

  /// By source segment: the number of its block, ascending.
  let blocks: [Int]
  /// By source segment: whether an interviewer says it.
  let isAsked: [Bool]

  private var blockCount: Int { (blocks.last ?? -1) + 1 }

  /// The candidates with the probability that their surroundings leave them, best first; segments
  /// of a paragraph that is drawn on join them.
  ///
  /// - Parameter logits: of every source segment.
  func judged(_ candidates: [Candidate], _ logits: [Float]) -> [Candidate] {
    guard let best = candidates.first else { return [] }
    var first = [Double](repeating: CondensedModel.logistic(Self.nothing), count: logits.count)
    var isKnown = [Bool](repeating: false, count: logits.count)
    for candidate in candidates {
      first[candidate.source] = candidate.score
      isKnown[candidate.source] = true
    }
    let most = min(max(logit(best.score), -Self.clip), Self.clip)
    var isDrawn = [Bool](repeating: false, count: blockCount)
    for candidate in candidates where candidate.score >= 0.2 {
      isDrawn[blocks[candidate.source]] = true
    }
    let others = blocks.indices.filter { isDrawn[blocks[$0]] && !isKnown[$0] }
    let all =
      candidates + others.map { Candidate(source: $0, score: first[$0], clause: 0, rare: 0) }
    let tops = tops(all)
    var judged = all
    for (index, candidate) in all.enumerated() {
      var z = 0.897 * logit(first[candidate.source]) + 0.91
      z += 2.534 * min(0, most) - 0.903 * max(0, most)
      z += 2.745 * tops[blocks[candidate.source]].best(without: candidate.source)
      z += 2.562 * beside(candidate.source, first)
      if isAsked[candidate.source] { z -= 1.816 }
      judged[index].score = CondensedModel.logistic(z)
    }
    return judged.sorted { ($1.score, $0.source) < ($0.score, $1.source) }
  }

  private func logit(_ p: Double) -> Double {
    CondensedModel.logOdds(min(max(p, 1e-9), 1 - 1e-9))
  }

  /// The better of the two neighbours in the same block.
  private func beside(_ i: Int, _ scores: [Double]) -> Double {
    let before = i > 0 && blocks[i - 1] == blocks[i] ? scores[i - 1] : 0
    let after = i + 1 < blocks.count && blocks[i + 1] == blocks[i] ? scores[i + 1] : 0
    return max(before, after)
  }

  /// The best segment of a block, and the next best.
  private struct Top {
    var source = -1
    var score = 0.0
    var second = 0.0

    mutating func add(_ candidate: Candidate) {
      if candidate.score > score {
        (second, score, source) = (score, candidate.score, candidate.source)
      } else {
        second = max(second, candidate.score)
      }
    }

    func best(without other: Int) -> Double { other == source ? second : score }
  }

  /// By block.
  private func tops(_ candidates: [Candidate]) -> [Top] {
    var tops = [Top](repeating: Top(), count: blockCount)
    for candidate in candidates { tops[blocks[candidate.source]].add(candidate) }
    return tops
  }
}

extension Surroundings {
  init(_ source: CondensedSide) {
    self.init(
      blocks: source.blocks.ofSegment,
      isAsked: source.segments.map { source.document.blocks[$0.block].turn == .question })
  }
}
