internal import Glibc
internal import Text

/// The values of ``OrderedFeature`` for every pair of two texts in one language.
struct OrderedEvidence {
  private let order: OrderModel
  private let rows: [ScoredRow]
  private let trigrams: PairGrid
  private let trigramsOfSource: [Double]
  private let coverOfTarget: PairGrid
  private let coverOfSource: PairGrid
  private let turned: PairGrid
  private let turnedOfTarget: [Double]
  private let shares: [Double]
  /// By target segment: what rare terms each candidate shares with it.
  private let rare: [[Int: Double]]
  /// What the first look left.
  private var first = PairGrid([])
  private var firstTops: [(sum: Double, best: Double, second: Double)] = []

  init(
    _ order: OrderModel, rows: [ScoredRow], text: CondensedText, without: Set<CondensedFeature>
  ) {
    self.order = order
    self.rows = rows
    trigrams = PairGrid(rows.map(\.trigrams))
    trigramsOfSource = trigrams.columnBest
    let covers = without.contains(.words) ? nil : WordCovers(text)
    coverOfTarget = covers?.ofTarget ?? PairGrid([])
    coverOfSource = covers?.ofSource ?? PairGrid([])
    turned = without.contains(.turned) ? PairGrid([]) : Self.turned(rows)
    turnedOfTarget = turned.rowBest
    shares = Self.shares(order, text)
    rare = rows.map { row in
      Dictionary(uniqueKeysWithValues: row.candidates.map { ($0.source, $0.rare) })
    }
  }

  /// How the source goes through the target.
  private static func turned(_ rows: [ScoredRow]) -> PairGrid {
    let width = rows.first?.logits.count ?? 0
    let logits = (0..<width).map { source in rows.map { $0.logits[source] } }
    return PairGrid(width: rows.count, values: OrderModel(logits).posteriors).turned
  }

  /// By source segment: the logarithm of the target's bytes that rest on it, over its own.
  private static func shares(_ order: OrderModel, _ text: CondensedText) -> [Double] {
    var resting = [Double](repeating: 0, count: text.source.segments.count)
    for (j, segment) in text.target.segments.enumerated() {
      for i in resting.indices { resting[i] += Double(segment.range.count) * order.posterior(i, j) }
    }
    return zip(resting, text.source.segments).map { resting, segment in
      log(0.1 + resting / Double(max(1, segment.range.count)))
    }
  }

  /// Takes what the first look left of every pair.
  mutating func take(_ grid: PairGrid) {
    first = grid
    firstTops = (0..<grid.height).map { j in
      var top = (sum: 0.0, best: 0.0, second: 0.0)
      for i in 0..<grid.width {
        let score = grid[i, j]
        top.sum += score
        top.second = max(top.second, min(score, top.best))
        top.best = max(top.best, score)
      }
      return top
    }
  }

  /// The log odds of a pair.
  func logit(_ i: Int, _ j: Int, _ look: OrderedFeature.Look) -> Double {
    zip(OrderedFeature.allCases, look.weights).reduce(look.bias) {
      $0 + $1.1 * value($1.0, i, j)
    }
  }

  /// What is known of the pair itself.
  private func value(_ feature: OrderedFeature, _ i: Int, _ j: Int) -> Double {
    switch feature {
    case .place: CondensedModel.logOdds(min(max(order.posterior(i, j), 1e-3), 1 - 1e-3))
    case .common: Double(min(rows[j].logits[i], 5))
    case .rare: rare[j][i] ?? 0
    case .share: shares[i]
    case .trigrams: trigrams[i, j]
    case .trigramsOfSource:
      trigrams.width > 0 ? trigrams[i, j] / max(trigramsOfSource[i], 1e-6) : 0
    case .coverOfSource: coverOfSource[i, j]
    case .coverOfTarget: coverOfTarget[i, j]
    case .turned: turned.width > 0 ? turned[i, j] / max(turnedOfTarget[j], 1e-12) : 0
    case .firstOthers: firstTops[j].sum - first[i, j]
    case .firstBestOther:
      first[i, j] == firstTops[j].best ? firstTops[j].second : firstTops[j].best
    default: valueBeside(feature, i, j)
    }
  }

  /// What is known of the pairs beside it.
  private func valueBeside(_ feature: OrderedFeature, _ i: Int, _ j: Int) -> Double {
    switch feature {
    case .placeBefore: order.posterior(i, j - 1)
    case .placeAfter: order.posterior(i, j + 1)
    case .placeSecondAfter: order.posterior(i, j + 2)
    case .sourceBefore: order.posterior(i - 1, j)
    case .sourceAfter: order.posterior(i + 1, j)
    case .trigramsBefore: trigrams[i, j - 1]
    case .trigramsAfter: trigrams[i, j + 1]
    case .turnedBefore: turned[i, j - 1]
    case .coverOfNext: coverOfTarget[i, j + 1]
    case .coverBeside: max(coverOfTarget[i - 1, j], coverOfTarget[i + 1, j])
    case .coverOfSourceBeside: max(coverOfSource[i - 1, j], coverOfSource[i + 1, j])
    case .firstBefore: first[i, j - 1]
    case .firstAfter: first[i, j + 1]
    case .firstSourceBefore: first[i - 1, j]
    case .firstSourceAfter: first[i + 1, j]
    case .firstSecondBefore: first[i, j - 2]
    case .firstSecondAfter: first[i, j + 2]
    default: 0
    }
  }
}
