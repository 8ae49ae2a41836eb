/// The best monotone alignment inside a band: dynamic programming over bead types, row by row.
///
/// Memory: a byte for each point of the band, six rows of scores, and the lexical scores of one
/// tile of source segments at a time.
struct BeadSearch {
  private static let tileRows = 48
  private static let keptRows = BeadType.longest + 1
  private static let unreached = -1e30

  private let features: BeadFeatures
  private let band: Band
  private var forward: SpanScorer
  private var backward: SpanScorer
  /// The last rows of the lattice; row r is kept at r modulo ``keptRows``.
  private var scores: [Double]
  /// The type of the best bead that ends at each point of the band.
  private var choices: [UInt8]
  private let rowStarts: [Int]

  init(_ source: BitextSide, _ target: BitextSide, _ model: BitextModel, _ band: Band) {
    features = BeadFeatures(source, target, model)
    self.band = band
    forward = SpanScorer(given: source, scored: target, model: model.forward)
    backward = SpanScorer(given: target, scored: source, model: model.backward)
    scores = [Double](repeating: Self.unreached, count: Self.keptRows * features.columns)
    var starts: [Int] = []
    var area = 0
    for row in band.lows.indices {
      starts.append(area)
      area += band.highs[row] - band.lows[row] + 1
    }
    rowStarts = starts
    choices = [UInt8](repeating: 0, count: area)
  }

  mutating func bestPath() -> BeadPath {
    scores[0] = 0
    closeRow(0)
    var row = 1
    while row <= band.rows {
      let last = min(row + Self.tileRows - 1, band.rows)
      let tile = LexicalTile(rows: row...last, band: band, &forward, &backward)
      for current in row...last {
        openRow(current)
        for type in BeadType.all.indices { extend(current, type, tile) }
        closeRow(current)
      }
      row = last + 1
    }
    return traced()
  }

  private func offset(_ row: Int) -> Int { (row % Self.keptRows) * features.columns }

  /// Forgets the row that was kept in the place of this one.
  private mutating func openRow(_ row: Int) {
    let base = offset(row)
    let old = row - Self.keptRows
    let low = old >= 0 ? min(band.lows[old], band.lows[row]) : band.lows[row]
    for column in low...band.highs[row] { scores[base + column] = Self.unreached }
  }

  /// Lets runs of unaligned target segments follow in the row.
  private mutating func closeRow(_ row: Int) {
    guard let type = BeadType.all.firstIndex(where: { $0.source == 0 }) else { return }
    let cost = Double(features.logPriors[type])
    let base = offset(row)
    let low = band.lows[row]
    guard low < band.highs[row] else { return }
    for column in low + 1...band.highs[row] {
      let score = scores[base + column - 1] + cost
      guard score > scores[base + column] else { continue }
      scores[base + column] = score
      choices[rowStarts[row] + column - low] = UInt8(type)
    }
  }

  /// Tries beads of a type at every point of a row.
  private mutating func extend(_ row: Int, _ index: Int, _ tile: LexicalTile) {
    let type = BeadType.all[index]
    guard type.source > 0, row >= type.source else { return }
    let from = row - type.source
    let low = max(band.lows[row], band.lows[from] + type.target)
    let high = min(band.highs[row], band.highs[from] + type.target)
    guard low <= high else { return }
    let span = features.sourceSpan(from..<row)
    let (base, previous) = (offset(row), offset(from) - type.target)
    let cells = rowStarts[row] - band.lows[row]
    let prior = Double(features.logPriors[index])
    for column in low...high {
      var score = scores[previous + column] + prior
      if type.target > 0, score > Self.unreached / 2 {
        score += Double(value(span, tile, from, column, type))
      }
      guard score > scores[base + column] else { continue }
      scores[base + column] = score
      choices[cells + column] = UInt8(index)
    }
  }

  /// The score of a bead with two sides, but for its prior.
  private func value(
    _ span: BeadFeatures.SourceSpan, _ tile: LexicalTile, _ from: Int, _ column: Int,
    _ type: BeadType
  ) -> Float {
    let place = (type.target - 1) * features.columns + column
    let length = span.length.score(features.targetLog[place])
    let structure =
      span.straddle + features.targetStraddle[place]
      + span.headings[Int(features.targetHeadings[place])] + features.boundary(column, after: span)
    let lexical = tile.score(from, column - type.target, type)
    return BitextModel.lexicalWeight * lexical + BitextModel.lengthWeight * length + structure
  }

  private func traced() -> BeadPath {
    var beads: [BeadSpan] = []
    var (row, column) = (band.rows, features.columns - 1)
    let score = scores[offset(row) + column]
    while row > 0 || column > 0 {
      let type = BeadType.all[Int(choices[rowStarts[row] + column - band.lows[row]])]
      let (from, start) = (row - type.source, column - type.target)
      beads.append(BeadSpan(source: from..<row, target: start..<column))
      (row, column) = (from, start)
    }
    return BeadPath(beads: beads.reversed(), score: score)
  }
}
