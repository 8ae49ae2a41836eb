internal import Glibc

/// How probable each bead of an alignment is among all alignments inside a band: the
/// forward-backward algorithm over the lattice of ``BeadSearch``.
///
/// Memory: two numbers for each point of the band, so the band should be narrow.
struct BeadPosterior {
  /// Scores count words as independent of each other; dividing them by this undoes the
  /// overconfidence that comes of it.
  static let temperature = 2.0

  private static let unreached = -1e30

  private let band: Band
  private let cells: [Int]
  /// The score of an unaligned target segment.
  private let nullScore: Double
  /// Log sums over all ways from the start to each point.
  private var before: [Double]
  /// Log sums over all ways from each point to the end.
  private var after: [Double]

  private init(_ band: Band, nullScore: Double) {
    self.band = band
    self.nullScore = nullScore
    cells = band.cells
    before = [Double](repeating: Self.unreached, count: band.area)
    after = before
  }

  /// The probability of each bead of a path.
  static func probabilities(
    of path: BeadPath, _ scorer: inout BeadScorer, _ band: Band
  ) -> [Double] {
    let null = Double(scorer.features.logPriors[BeadType.unalignedTarget]) / temperature
    var lattice = BeadPosterior(band, nullScore: null)
    let tiles = BeadTile.rows(of: band)
    lattice.before[0] = 0
    lattice.closeForward(0)
    for rows in tiles {
      let tile = BeadTile(rows, &scorer, band)
      for row in rows { lattice.goForward(row, tile) }
    }
    var scores = [Double](repeating: null, count: path.beads.count)
    let beads = path.beadByLastSource(rows: band.rows)
    lattice.after[lattice.after.count - 1] = 0
    for rows in tiles.reversed() {
      let tile = BeadTile(rows, &scorer, band)
      for row in rows.reversed() {
        lattice.goBackward(row, tile)
        guard let bead = beads[row] else { continue }
        scores[bead] = lattice.score(of: path.beads[bead], tile)
      }
    }
    lattice.closeBackward(0)
    return zip(path.beads, scores).map { lattice.probability($0, $1) }
  }

  private func cell(_ row: Int, _ column: Int) -> Int { cells[row] + column - band.lows[row] }

  private mutating func goForward(_ row: Int, _ tile: BeadTile) {
    for index in BeadType.all.indices where BeadType.all[index].source > 0 {
      let type = BeadType.all[index]
      guard row >= type.source else { continue }
      tile.visit(row, index) { column, value in
        let from = before[cell(row - type.source, column - type.target)]
        let to = cell(row, column)
        before[to] = Self.logSum(before[to], from + Double(value) / Self.temperature)
      }
    }
    closeForward(row)
  }

  private mutating func closeForward(_ row: Int) {
    let first = cells[row]
    for place in first..<first + band.highs[row] - band.lows[row] {
      before[place + 1] = Self.logSum(before[place + 1], before[place] + nullScore)
    }
  }

  private mutating func goBackward(_ row: Int, _ tile: BeadTile) {
    closeBackward(row)
    for index in BeadType.all.indices where BeadType.all[index].source > 0 {
      let type = BeadType.all[index]
      guard row >= type.source else { continue }
      tile.visit(row, index) { column, value in
        let from = cell(row - type.source, column - type.target)
        let to = after[cell(row, column)]
        after[from] = Self.logSum(after[from], to + Double(value) / Self.temperature)
      }
    }
  }

  private mutating func closeBackward(_ row: Int) {
    let first = cells[row]
    for place in (first..<first + band.highs[row] - band.lows[row]).reversed() {
      after[place] = Self.logSum(after[place], after[place + 1] + nullScore)
    }
  }

  private func score(of bead: BeadSpan, _ tile: BeadTile) -> Double {
    var score = Self.unreached
    tile.visit(bead.source.upperBound, bead.type) { column, value in
      if column == bead.target.upperBound { score = Double(value) / Self.temperature }
    }
    return score
  }

  private func probability(_ bead: BeadSpan, _ score: Double) -> Double {
    let from = before[cell(bead.source.lowerBound, bead.target.lowerBound)]
    let to = after[cell(bead.source.upperBound, bead.target.upperBound)]
    return min(1, max(0, exp(from + score + to - after[0])))
  }

  private static func logSum(_ a: Double, _ b: Double) -> Double {
    let (low, high) = a < b ? (a, b) : (b, a)
    return high - low > 40 ? high : high + log1p(exp(low - high))
  }
}
