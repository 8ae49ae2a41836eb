internal import Glibc
internal import Text

/// A second look at the links of a text that follows its source: what the order leaves of each, the
/// links around it, and how much of the target the source segment accounts for already.
///
/// An abridgement leaves out; plain language says one sentence in three or four, with explanations
/// of its own between them. Across languages, which have no trigrams in common, what the order leaves
/// is all.
struct OrderedLinks {
  /// Pairs to which the order leaves less are no candidates.
  private static let least = 0.02

  private let order: OrderModel
  private let rows: [ScoredRow]
  private let trigrams: TrigramRows
  private let isAcross: Bool
  /// By source segment: the logarithm of its bytes.
  private let lengths: [Double]
  /// By source segment: the logarithm of the target's bytes that rest on it, over its own.
  private let shares: [Double]

  init(_ order: OrderModel, rows: [ScoredRow], text: CondensedText) {
    self.order = order
    self.rows = rows
    trigrams = TrigramRows(rows.map(\.trigrams))
    isAcross = text.isAcross
    let bytes = text.source.segments.map { Double(max(1, $0.range.count)) }
    var resting = [Double](repeating: 0, count: bytes.count)
    for (j, segment) in text.target.segments.enumerated() {
      for i in bytes.indices { resting[i] += Double(segment.range.count) * order.posterior(i, j) }
    }
    lengths = bytes.map { log($0) }
    shares = zip(resting, bytes).map { log(0.1 + $0 / $1) }
  }

  /// The source segments that a target segment may rest on, best first.
  func candidates(of j: Int) -> [Candidate] {
    let known = rows[j].candidates.reduce(into: [:]) { $0[$1.source] = $1 }
    let best = lengths.indices.lazy.map { order.posterior($0, j) }.max() ?? 0
    let found = lengths.indices.filter { order.posterior($0, j) >= Self.least }.map { i in
      var candidate = known[i] ?? Candidate(source: i, score: 0, clause: 0, rare: 0)
      candidate.score =
        isAcross
        ? order.posterior(i, j) : CondensedModel.logistic(logit(i, j, best, rare: candidate.rare))
      return candidate
    }
    return found.sorted { ($1.score, $0.source) < ($0.score, $1.source) }
  }

  /// Weights fitted on the development sets of abridgements and of plain language together.
  private func logit(_ i: Int, _ j: Int, _ best: Double, rare: Double) -> Double {
    let p = order.posterior(i, j)
    var z = -2.939 + 0.620 * CondensedModel.logOdds(min(max(p, 1e-3), 1 - 1e-3))
    z -= 0.167 * Double(min(rows[j].logits[i], 5))
    z += 1.257 * p / best
    z +=
      0.670 * order.posterior(i, j - 1) + 0.544 * order.posterior(i, j + 1) + 1.036
      * order.posterior(i, j + 2)
    z += 1.765 * order.posterior(i - 1, j) + 1.933 * order.posterior(i + 1, j)
    z += 1.420 * rare - 0.402 * lengths[i] - 1.589 * shares[i]
    return z + trigrams.evidence(i, j)
  }
}

/// The trigram cosines of all pairs of two texts.
private struct TrigramRows {
  let rows: [[Float]]
  /// By source segment: the greatest of all target segments.
  private var columnBest: [Float]

  init(_ rows: [[Float]]) {
    self.rows = rows
    columnBest = [Float](repeating: 0, count: rows.first?.count ?? 0)
    for row in rows {
      for (i, cosine) in row.enumerated() where cosine > columnBest[i] { columnBest[i] = cosine }
    }
  }

  func evidence(_ i: Int, _ j: Int) -> Double {
    let near = max(self[i - 2, j], self[i - 1, j], self[i + 1, j], self[i + 2, j])
    let column = columnBest.indices.contains(i) ? Double(max(columnBest[i], 1e-6)) : 1
    return 4.987 * self[i, j] + 1.328 * self[i, j - 1] + 1.883 * self[i, j + 1]
      + 1.417 * self[i, j] / column - 1.865 * near
  }

  private subscript(_ i: Int, _ j: Int) -> Double {
    rows.indices.contains(j) && rows[j].indices.contains(i) ? Double(rows[j][i]) : 0
  }
}
