internal import Text

/// The scores of all beads that end in some rows of the lattice.
struct BeadTile: Sendable {
  private let features: BeadFeatures
  private let band: Band
  /// Target segments given spans of the source, and the reverse.
  private let forward: SpanScores
  private let backward: SpanScores
  private(set) var rows: [BeadRow] = []

  init(_ rows: ClosedRange<Int>, _ scorer: BeadScorer, lane: Int, _ band: Band, across: Band) {
    let source = max(0, rows.lowerBound - BeadType.longestSource)..<rows.upperBound
    let target = band.lows[source.lowerBound]..<band.highs[rows.upperBound]
    (forward, backward) = scorer.scores(
      lane, source: source, target: target, band, across: across)
    features = scorer.features
    self.band = band
    self.rows = rows.map { index in
      var row = BeadRow(index, band, features)
      for type in Self.types where features.logPriors[type] > BeadRow.impossible {
        score(type, into: &row)
      }
      return row
    }
  }

  /// The types that have segments of both sides.
  private static let types = BeadType.all.indices.filter { !BeadType.all[$0].isNull }

  /// The rows of each tile of a band, from 1 on, in order. Tall tiles save work at the seams, low
  /// ones stay in the caches.
  static func rows(of band: Band) -> [ClosedRange<Int>] {
    guard band.rows > 0 else { return [] }
    let width = band.area / (band.rows + 1)
    let height = max(16, min(mostRows, mostPoints / max(1, width)))
    let count = (band.rows + height - 1) / height
    let even = (band.rows + count - 1) / count
    return stride(from: 1, through: band.rows, by: even).map { row in
      row...min(row + even - 1, band.rows)
    }
  }

  private static let mostRows = 256
  private static let mostPoints = 1_000_000

  /// Scores the beads of a type that end in a row. The type must have segments of both sides.
  private func score(_ index: Int, into row: inout BeadRow) {
    let type = BeadType.all[index]
    let from = row.index - type.source
    guard from >= 0 else { return }
    let low = max(row.columns.lowerBound, band.lows[from] + type.target)
    let high = min(row.columns.upperBound, band.highs[from] + type.target)
    guard low <= high else { return }
    let beads = features.beads(index, row: row.index)
    row.fill(index, low...high) { scores, places, boundaries in
      features.score(beads, low, boundaries, into: &scores, places)
      addWords(type, from: from, low - type.target, to: &scores, places)
    }
  }

  /// Adds what words say to beads of a type that start behind `from` source segments and behind
  /// `start` target segments and more.
  private func addWords(
    _ type: BeadType, from: Int, _ start: Int, to scores: inout MutableSpan<Float>,
    _ places: Range<Int>
  ) {
    let (rows, columns) = (type.source, type.target)
    var ahead = forward.place(start: from, length: rows, scored: start)
    var origin = backward.origin(start: start, length: columns)
    let (forward, backward) = (forward.values.span, backward.values.span)
    let origins = self.backward.origins.span
    for place in places {
      if scores[place] > BeadRow.impossible {
        let back = origins[origin] &+ from
        let sum = forward[ahead &+ columns] - forward[ahead]
        let words = (sum + (backward[back &+ rows] - backward[back])) / 2
        scores[place] += BitextModel.lexicalWeight * words
      }
      ahead &+= 1
      origin &+= 1
    }
  }

  /// The score of a bead's words: the mean of both directions.
  ///
  /// - Parameters:
  ///   - row: number of source segments passed where the bead ends.
  ///   - column: number of target segments passed there.
  func lexical(row: Int, _ column: Int, _ type: BeadType) -> Float {
    let from = row - type.source
    let ahead = forward.place(start: from, length: type.source, scored: 0)
    return lexical(ahead, from, column, type)
  }

  /// - Parameter ahead: where the sums given the source span begin.
  @inline(__always)
  private func lexical(_ ahead: Int, _ from: Int, _ column: Int, _ type: BeadType) -> Float {
    let start = column &- type.target
    let back = backward.place(start: start, length: type.target, scored: from)
    return (forward.sum(ahead &+ start, type.target) + backward.sum(back, type.source)) / 2
  }
}
