/// The lexical scores of all beads that end in some rows of the lattice.
struct LexicalTile {
  /// Target segments given spans of the source, and the reverse.
  private let forward: SpanScores
  private let backward: SpanScores

  init(
    rows: ClosedRange<Int>, band: Band, _ forward: inout SpanScorer, _ backward: inout SpanScorer
  ) {
    let first = max(0, rows.lowerBound - BeadType.longest)
    let source = first..<rows.upperBound
    let target = band.lows[first]..<band.highs[rows.upperBound]
    var ahead = SpanScores(given: source, scored: target, byGiven: false)
    forward.fill(&ahead)
    var back = SpanScores(given: target, scored: source, byGiven: true)
    backward.fill(&back)
    self.forward = ahead
    self.backward = back
  }

  /// The mean of both directions.
  ///
  /// - Parameters:
  ///   - source: first segment of the bead's source.
  ///   - target: first segment of its target.
  func score(_ source: Int, _ target: Int, _ type: BeadType) -> Float {
    var sum: Float = 0
    let ahead = forward.place(start: source, length: type.source, scored: target)
    for step in 0..<type.target { sum += forward.values[ahead + step] }
    let back = backward.place(start: target, length: type.target, scored: source)
    for step in 0..<type.source { sum += backward.values[back + step * backward.scoredStride] }
    return sum / 2
  }
}
