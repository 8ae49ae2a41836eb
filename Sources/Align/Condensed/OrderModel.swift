internal import Glibc

/// How a condensed text walks through its source: a hidden Markov model over the source's segments,
/// as for words (Vogel, Ney and Tillmann 1996, "HMM-Based Word Alignment in Statistical
/// Translation").
///
/// From one target segment to the next the place in the source jumps; how far is learnt from the
/// pair itself, beginning with a prior. A target segment that rests on nothing leaves the place
/// where it is.
struct OrderModel {
  /// Jumps are counted in these classes; those of one class are equally likely.
  static let classes: [ClosedRange<Int>] = [
    0...0, 1...1, 2...2, 3...4, 5...9, 10...Int.max / 2, -1...(-1), -3...(-2), -9...(-4),
    -Int.max / 2...(-10),
  ]
  private static let prior = [0.35, 0.25, 0.08, 0.06, 0.05, 0.05, 0.04, 0.03, 0.03, 0.06]
  /// The prior counts as much as so many jumps.
  private static let strength = 10.0
  private static let rounds = 4
  /// How far the log odds of a pair are believed.
  private static let scale: Float = 0.5
  /// Probability, and odds, that a segment rests on nothing.
  private static let null = 0.1
  private static let nullOdds = exp(-2.0)

  /// By target and source segment: the probability that the one rests on the other.
  private(set) var posteriors: [Float]
  /// Probability of each class of jumps.
  private(set) var jumps: [Double]
  let width: Int

  /// - Parameter logits: of each target segment, the log odds with every source segment.
  init(_ logits: [[Float]]) {
    width = logits.first?.count ?? 0
    jumps = Self.prior
    posteriors = []
    let odds = logits.map { $0.map { expf(Self.scale * $0) } }
    var chain = OrderChain(odds: odds, null: Self.null, nullOdds: Self.nullOdds)
    for round in 0..<Self.rounds {
      let counts = chain.run(jumps)
      if round == Self.rounds - 1 { break }
      let total = counts.reduce(0, +) + Self.strength
      jumps = zip(counts, Self.prior).map { ($0 + Self.strength * $1) / total }
    }
    posteriors = chain.posteriors
  }

  /// The probability that a target segment rests on a source segment; 0 for those that are none.
  func posterior(_ source: Int, _ target: Int) -> Double {
    guard source >= 0, source < width, target >= 0 else { return 0 }
    let index = target * width + source
    return index < posteriors.count ? Double(posteriors[index]) : 0
  }

  /// Whether the text follows its source nearly sentence by sentence.
  var isInOrder: Bool { jumps[0..<4].reduce(0, +) >= 0.76 }
}
