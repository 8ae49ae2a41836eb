/// The best monotone alignment inside a band: dynamic programming over bead types, row by row.
///
/// Memory: a byte for each point of the band, six rows of scores, and one ``BeadTile`` at a time.
struct BeadSearch {
  private static let keptRows = BeadType.longest + 1
  private static let unreached = -1e30

  private let band: Band
  private let columns: Int
  /// The last rows of the lattice; row r is kept at r modulo ``keptRows``.
  private var scores: [Double]
  /// The type of the best bead that ends at each point of the band.
  private var choices: [UInt8]
  private let cells: [Int]

  private init(_ band: Band) {
    self.band = band
    columns = band.columns + 1
    scores = [Double](repeating: Self.unreached, count: Self.keptRows * columns)
    choices = [UInt8](repeating: 0, count: band.area)
    cells = band.cells
  }

  static func bestPath(_ scorer: inout BeadScorer, _ band: Band) -> BeadPath {
    var search = BeadSearch(band)
    let nullCost = Double(scorer.features.logPriors[BeadType.unalignedTarget])
    search.scores[0] = 0
    search.closeRow(0, nullCost)
    for rows in BeadTile.rows(of: band) {
      let tile = BeadTile(rows, &scorer, band)
      for row in rows {
        search.openRow(row)
        for type in BeadType.all.indices where BeadType.all[type].source > 0 {
          search.extend(row, type, tile)
        }
        search.closeRow(row, nullCost)
      }
    }
    return search.traced()
  }

  private func offset(_ row: Int) -> Int { (row % Self.keptRows) * columns }

  /// Forgets the row that was kept in the place of this one.
  private mutating func openRow(_ row: Int) {
    let base = offset(row)
    let old = row - Self.keptRows
    let low = old >= 0 ? min(band.lows[old], band.lows[row]) : band.lows[row]
    for column in low...band.highs[row] { scores[base + column] = Self.unreached }
  }

  /// Lets runs of unaligned target segments follow in the row.
  private mutating func closeRow(_ row: Int, _ cost: Double) {
    let base = offset(row)
    let low = band.lows[row]
    guard low < band.highs[row] else { return }
    for column in low + 1...band.highs[row] {
      let score = scores[base + column - 1] + cost
      guard score > scores[base + column] else { continue }
      scores[base + column] = score
      choices[cells[row] + column - low] = UInt8(BeadType.unalignedTarget)
    }
  }

  /// Tries beads of a type at every point of a row.
  private mutating func extend(_ row: Int, _ index: Int, _ tile: BeadTile) {
    let type = BeadType.all[index]
    guard row >= type.source else { return }
    let base = offset(row)
    let previous = offset(row - type.source) - type.target
    let cell = cells[row] - band.lows[row]
    tile.visit(row, index) { column, value in
      let score = scores[previous + column] + Double(value)
      guard score > scores[base + column] else { return }
      scores[base + column] = score
      choices[cell + column] = UInt8(index)
    }
  }

  private func traced() -> BeadPath {
    var beads: [BeadSpan] = []
    var (row, column) = (band.rows, band.columns)
    let score = scores[offset(row) + column]
    while row > 0 || column > 0 {
      let index = Int(choices[cells[row] + column - band.lows[row]])
      let type = BeadType.all[index]
      let (from, start) = (row - type.source, column - type.target)
      beads.append(BeadSpan(type: index, source: from..<row, target: start..<column))
      (row, column) = (from, start)
    }
    return BeadPath(beads: beads.reversed(), score: score)
  }
}
