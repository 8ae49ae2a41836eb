/// The scores of all beads that end in some rows of the lattice.
struct BeadTile {
  private let features: BeadFeatures
  private let band: Band
  /// Target segments given spans of the source, and the reverse.
  private let forward: SpanScores
  private let backward: SpanScores

  init(_ rows: ClosedRange<Int>, _ scorer: borrowing BeadScorer, _ band: Band, across: Band) {
    let source = max(0, rows.lowerBound - BeadType.longestSource)..<rows.upperBound
    let target = band.lows[source.lowerBound]..<band.highs[rows.upperBound]
    (forward, backward) = scorer.scores(source: source, target: target, band, across: across)
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

  /// Scores the beads of a type that end in a row. The type must have segments of both sides.
  func score(_ index: Int, into row: inout BeadRow) {
    let type = BeadType.all[index]
    let from = row.index - type.source
    guard from >= 0 else { return }
    let low = max(row.columns.lowerBound, band.lows[from] + type.target)
    let high = min(row.columns.upperBound, band.highs[from] + type.target)
    guard low <= high else { return }
    let beads = features.beads(index, row: row.index)
    row.score(index, low...high) { column, boundary in
      let score = features.score(beads, column, boundary: boundary)
      guard score > BeadRow.impossible else { return score }
      return score + BitextModel.lexicalWeight * lexical(row: from + type.source, column, type)
    }
  }

  /// The score of a bead's words: the mean of both directions.
  ///
  /// - Parameters:
  ///   - row: number of source segments passed where the bead ends.
  ///   - column: number of target segments passed there.
  @inline(__always)
  func lexical(row: Int, _ column: Int, _ type: BeadType) -> Float {
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
