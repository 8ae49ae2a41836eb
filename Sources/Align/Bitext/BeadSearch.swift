/// The best monotone alignment inside a band: dynamic programming over bead types, row by row.
///
/// Memory: a byte for each point of the band, six rows of scores, and a few ``BeadTile``s at a time.
struct BeadSearch: Sendable {
  private static let keptRows = BeadType.longestSource + 1
  private static let unreached = -1e30

  private let band: Band
  private let columns: Int
  /// The last rows of the lattice; row r is kept at r modulo ``keptRows``.
  private var scores: [Double]
  /// The type of the best bead that ends at each point of the band.
  private var choices: [UInt8]
  private let cells: [Int]
  /// What alignments near the best one use, where that is asked for.
  private var lattice: BeadLattice?

  private init(_ band: Band) {
    self.band = band
    columns = band.columns + 1
    scores = [Double](repeating: Self.unreached, count: Self.keptRows * columns)
    choices = [UInt8](repeating: 0, count: band.area)
    cells = band.cells
  }

  static func bestPath(_ scorer: BeadScorer, _ band: Band) -> BeadPath {
    filled(BeadSearch(band), scorer).traced()
  }

  /// All beads that alignments near the best one use.
  static func lattice(_ scorer: BeadScorer, _ band: Band) -> BeadLattice {
    var search = BeadSearch(band)
    search.lattice = BeadLattice(band)
    var lattice = filled(search, scorer).lattice ?? BeadLattice(band)
    lattice.prune()
    return lattice
  }

  /// Fills the lattice row by row.
  private static func filled(_ search: BeadSearch, _ scorer: BeadScorer) -> BeadSearch {
    var search = search
    let band = search.band
    let first = BeadRow(0, band, scorer.features)
    search.scores[0] = 0
    search.closeRow(first)
    search.note(first, nil)
    let across = band.transposed
    let line = TileLine(search, rows: BeadTile.rows(of: band)) { rows, lane in
      BeadTile(rows, scorer, lane: lane, band, across: across)
    }
    return line.searched()
  }

  /// Goes on by the rows of a tile.
  mutating func search(_ tile: BeadTile) {
    for row in tile.rows {
      search(row)
      note(row, tile)
    }
  }

  private mutating func search(_ row: BeadRow) {
    openRow(row.index)
    for type in BeadType.all.indices where type != BeadType.unalignedTarget {
      extend(row, type)
    }
    closeRow(row)
  }

  /// Notes the beads that end in a row, column by column, but for those far worse than the best one
  /// that ends at the point.
  private mutating func note(_ row: BeadRow, _ tile: BeadTile?) {
    guard lattice != nil else { return }
    let base = offset(row.index)
    for column in row.columns {
      let least = scores[base + column] - BeadLattice.margin
      for (index, type) in BeadType.all.enumerated() {
        let value = row[index, column]
        guard value > BeadRow.impossible else { continue }
        let start = offset(row.index - type.source) + column - type.target
        guard scores[start] + Double(value) >= least else { continue }
        lattice?.append(
          BeadLattice.Candidate(
            type: UInt8(index), row: Int32(row.index), column: Int32(column), score: value,
            lexical: type.isNull ? 0 : tile?.lexical(row: row.index, column, type) ?? 0))
      }
    }
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
  private mutating func closeRow(_ row: BeadRow) {
    let base = offset(row.index)
    let cell = cells[row.index] - row.columns.lowerBound
    let place = row.place(BeadType.unalignedTarget)
    for column in row.columns.dropFirst() {
      let score = scores[base + column - 1] + Double(row.scores[place + column])
      guard score > scores[base + column] else { continue }
      scores[base + column] = score
      choices[cell + column] = UInt8(BeadType.unalignedTarget)
    }
  }

  /// Tries beads of a type at every point of a row.
  private mutating func extend(_ row: BeadRow, _ index: Int) {
    let type = BeadType.all[index]
    guard row.index >= type.source else { return }
    let base = offset(row.index)
    let previous = offset(row.index - type.source) - type.target
    let cell = cells[row.index] - row.columns.lowerBound
    let place = row.place(index)
    let values = row.scores.span
    for column in row.columns {
      let value = values[place &+ column]
      guard value > BeadRow.impossible else { continue }
      let score = scores[previous &+ column] + Double(value)
      guard score > scores[base &+ column] else { continue }
      scores[base &+ column] = score
      choices[cell &+ column] = UInt8(index)
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
