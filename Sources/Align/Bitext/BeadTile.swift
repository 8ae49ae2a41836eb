/// The scores of all beads that end in some rows of the lattice.
struct BeadTile {
  private let features: BeadFeatures
  private let band: Band
  /// Target segments given spans of the source, and the reverse.
  private let forward: SpanScores
  private let backward: SpanScores

  init(_ rows: ClosedRange<Int>, _ scorer: inout BeadScorer, _ band: Band, across: Band) {
    let source = max(0, rows.lowerBound - BeadType.longest)..<rows.upperBound
    let target = band.lows[source.lowerBound]..<band.highs[rows.upperBound]
    forward = scorer.forward.scores(given: source, band, within: target)
    backward = scorer.backward.scores(given: target, across, within: source)
    features = scorer.features
    self.band = band
  }

  /// The rows of each tile of a band, from 1 on, in order. Tall tiles save work at the seams; they
  /// are kept below a million points.
  static func rows(of band: Band) -> [ClosedRange<Int>] {
    guard band.rows > 0 else { return [] }
    let width = band.area / (band.rows + 1)
    let height = max(16, min(2048, 1_000_000 / max(1, width)))
    return stride(from: 1, through: band.rows, by: height).map { row in
      row...min(row + height - 1, band.rows)
    }
  }

  /// Calls `body` with each column of a row where a bead of a type can end, and with the bead's
  /// score. The type must have source segments.
  @inline(__always)
  func visit(_ row: Int, _ index: Int, _ body: (_ column: Int, _ score: Float) -> Void) {
    let type = BeadType.all[index]
    let from = row - type.source
    guard from >= 0 else { return }
    let low = max(band.lows[row], band.lows[from] + type.target)
    let high = min(band.highs[row], band.highs[from] + type.target)
    guard low <= high else { return }
    if type.target == 0 {
      for column in low...high { body(column, features.unalignedSource[from]) }
      return
    }
    let prior = features.logPriors[index]
    let span = features.sourceSpan(from..<row, targets: type.target)
    let (start, end) = (features.sourceEdges[from].start, features.sourceEdges[row - 1].end)
    let base = (type.target - 1) * features.columns
    for column in low...high {
      let place = base + column
      let length = span.length.score(features.targetLog[place])
      let structure =
        span.straddle + features.targetStraddle[place] + features.boundary(column, after: span)
        + span.headings[Int(features.targetHeadings[place])]
      let edges = features.edges.score(
        start: start, end: end, targetStart: features.targetEdges[column - type.target].start,
        targetEnd: features.targetEdges[column - 1].end)
      body(
        column,
        prior + BitextModel.lexicalWeight * lexical(row, column, type)
          + features.lengthWeight * length + features.edgeWeight * edges
          + structure)
    }
  }

  /// The score of a bead's words: the mean of both directions.
  ///
  /// - Parameters:
  ///   - row: number of source segments passed where the bead ends.
  ///   - column: number of target segments passed there.
  @inline(__always)
  func lexical(_ row: Int, _ column: Int, _ type: BeadType) -> Float {
    if type.isNull { return 0 }
    let (source, target) = (row - type.source, column - type.target)
    let ahead = forward.place(start: source, length: type.source, scored: target)
    let back = backward.place(start: target, length: type.target, scored: source)
    let further = back + type.source
    let sum =
      forward.values[ahead + type.target] - forward.values[ahead]
      + backward.values[further] - backward.values[back]
    return sum / 2
  }
}
