internal import Text

/// Which candidates are links, by what kind of text the target is.
///
/// A summary takes its sentences from anywhere: whatever is probable enough is a link. An
/// abridgement or a simplified text goes through its source in order: each sentence rests on one
/// or two, and where the sentences around it rest says which (``OrderModel``).
struct DecisionRule {
  /// The least share of the source's length, and the fewest sentences, of a text in order.
  private static let leastRatio = 0.15
  private static let leastSegments = 6
  /// Pairs of segments; for more the order would take too much room.
  private static let mostPairs = 8_000_000

  /// Links across languages less probable than this are none.
  private static let thresholdAcross = 0.25

  let isInOrder: Bool
  let isAcross: Bool

  /// Whether a target may follow its source in order, by its size alone.
  static func mayBeInOrder(_ text: CondensedText) -> Bool {
    let (source, target) = (text.source, text.target)
    let pairs = source.segments.count * target.segments.count
    guard target.segments.count >= leastSegments, pairs <= mostPairs else { return false }
    let length = { (side: CondensedSide) in side.segments.reduce(0) { $0 + $1.range.count } }
    return Double(length(target)) >= leastRatio * Double(max(1, length(source)))
  }

  func links(_ candidates: [Candidate]) -> [Link] {
    let best = candidates.first?.score ?? 0
    let threshold = isAcross ? Self.thresholdAcross : CondensedAligner.threshold
    let chosen =
      isInOrder
      ? candidates.prefix(2).prefix { $0.score >= 0.3 && $0.score >= 0.4 * best }
      : candidates.prefix(CondensedAligner.mostLinks).prefix { $0.score >= threshold }
    return chosen.map { Link(source: $0.source, score: $0.score) }
  }
}
