extension Band {
  /// A band around a path.
  init(around path: BeadPath, rows: Int, columns: Int, halfWidth: Int) {
    var lows = [Int](repeating: columns, count: rows + 1)
    var highs = [Int](repeating: 0, count: rows + 1)
    lows[0] = 0
    for bead in path.beads {
      for row in bead.source.lowerBound...bead.source.upperBound {
        lows[row] = min(lows[row], bead.target.lowerBound)
        highs[row] = max(highs[row], bead.target.upperBound)
      }
    }
    self.init(
      lows: lows.map { max(0, $0 - halfWidth) }, highs: highs.map { min(columns, $0 + halfWidth) },
      columns: columns)
  }

  /// Whether a path comes so near to an edge of the band that a better one may lie outside.
  func isTouched(by path: BeadPath, margin: Int = 3) -> Bool {
    path.beads.contains { bead in
      let (row, column) = (bead.source.upperBound, bead.target.upperBound)
      return (lows[row] > 0 && column < lows[row] + margin)
        || (highs[row] < columns && column > highs[row] - margin)
    }
  }
}

extension BeadPath {
  /// For each number of source segments passed, the bead that ends there with the last of them.
  func beadByLastSource(rows: Int) -> [Int?] {
    var found = [Int?](repeating: nil, count: rows + 1)
    for (index, bead) in beads.enumerated() where !bead.source.isEmpty {
      found[bead.source.upperBound] = index
    }
    return found
  }
}
