/// The part of the lattice that is searched: for each number of source segments passed, from which
/// to which number of target segments.
struct Band: Equatable, Sendable {
  private(set) var lows: [Int]
  private(set) var highs: [Int]
  let columns: Int

  var rows: Int { lows.count - 1 }
  /// Number of lattice points inside.
  var area: Int { zip(lows, highs).reduce(0) { $0 + $1.1 - $1.0 + 1 } }

  /// Where each row begins if all points of the band stand in one array.
  var cells: [Int] {
    var next = 0
    return zip(lows, highs).map { low, high in
      defer { next += high - low + 1 }
      return next
    }
  }

  /// The whole lattice.
  init(rows: Int, columns: Int) {
    lows = [Int](repeating: 0, count: rows + 1)
    highs = [Int](repeating: columns, count: rows + 1)
    self.columns = columns
  }

  /// A band around a line through lattice points.
  ///
  /// - Parameters:
  ///   - centres: the middle for each row, ascending.
  ///   - halfWidths: for each row.
  init(centres: [Int], halfWidths: [Int], columns: Int) {
    self.columns = columns
    lows = zip(centres, halfWidths).map { max(0, min(columns, $0 - $1)) }
    highs = zip(centres, halfWidths).map { max(0, min(columns, $0 + $1)) }
    lows[0] = 0
    highs[highs.count - 1] = columns
    for row in lows.indices.dropLast().reversed() { lows[row] = min(lows[row], lows[row + 1]) }
    for row in highs.indices.dropFirst() { highs[row] = max(highs[row], highs[row - 1]) }
    for row in highs.indices.dropLast() { highs[row] = max(highs[row], lows[row + 1]) }
  }

  /// Whether a path comes so near to an edge of the band that a better one may lie outside.
  func isTouched(by path: BeadPath, margin: Int = 8) -> Bool {
    path.beads.contains { bead in
      let (row, column) = (bead.source.upperBound, bead.target.upperBound)
      return (lows[row] > 0 && column < lows[row] + margin)
        || (highs[row] < columns && column > highs[row] - margin)
    }
  }
}
