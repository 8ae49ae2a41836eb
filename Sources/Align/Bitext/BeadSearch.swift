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
    search.run(&scorer) { _, _, _ in }
    return search.traced()
  }

  /// All beads that alignments near the best one use.
  static func lattice(_ scorer: inout BeadScorer, _ band: Band) -> BeadLattice {
    var lattice = BeadLattice(band)
    var search = BeadSearch(band)
    let features = scorer.features
    search.run(&scorer) { search, row, tile in
      lattice.append(row: search.candidates(row, tile, features))
    }
    lattice.prune()
    return lattice
  }

  /// Fills the lattice row by row and shows every row as it is done.
  private mutating func run(
    _ scorer: inout BeadScorer, _ done: (BeadSearch, Int, BeadTile?) -> Void
  ) {
    let types = BeadType.all.indices.filter { BeadType.all[$0].source > 0 }
    let unaligned = scorer.features.unalignedTarget
    scores[0] = 0
    closeRow(0, unaligned)
    done(self, 0, nil)
    let across = band.transposed
    for rows in BeadTile.rows(of: band) {
      let tile = BeadTile(rows, &scorer, band, across: across)
      for row in rows {
        openRow(row)
        for type in types { extend(row, type, tile) }
        closeRow(row, unaligned)
        done(self, row, tile)
      }
    }
  }

  /// The beads that end in a row, but for those far worse than the best one that ends at the point.
  private func candidates(
    _ row: Int, _ tile: BeadTile?, _ features: BeadFeatures
  ) -> [BeadLattice.Candidate] {
    let base = offset(row)
    var found = unalignedTargets(row, features)
    for (index, type) in BeadType.all.enumerated() where type.source > 0 && type.source <= row {
      let previous = offset(row - type.source) - type.target
      tile?.visit(row, index) { column, value in
        let score = scores[previous + column] + Double(value)
        guard score >= scores[base + column] - BeadLattice.margin else { return }
        found.append(
          BeadLattice.Candidate(
            type: UInt8(index), row: Int32(row), column: Int32(column), score: value,
            lexical: tile?.lexical(row, column, type) ?? 0))
      }
    }
    return found
  }

  private func unalignedTargets(
    _ row: Int, _ features: BeadFeatures
  ) -> [BeadLattice.Candidate] {
    guard band.lows[row] < band.highs[row] else { return [] }
    let scored = features.unalignedTarget
    let base = offset(row)
    return (band.lows[row] + 1...band.highs[row]).filter {
      scores[base + $0 - 1] + Double(scored[$0 - 1]) >= scores[base + $0] - BeadLattice.margin
    }.map {
      BeadLattice.Candidate(
        type: UInt8(BeadType.unalignedTarget), row: Int32(row), column: Int32($0),
        score: scored[$0 - 1], lexical: 0)
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
  private mutating func closeRow(_ row: Int, _ unaligned: [Float]) {
    let base = offset(row)
    let low = band.lows[row]
    guard low < band.highs[row] else { return }
    for column in low + 1...band.highs[row] {
      let score = scores[base + column - 1] + Double(unaligned[column - 1])
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
