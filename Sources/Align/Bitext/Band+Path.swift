extension Band {
  /// A band around a path.
  ///
  /// - Parameter halfWidth: how many target segments to either side, by the number of source
  ///   segments passed.
  init(around path: BeadPath, rows: Int, columns: Int, halfWidth: (Int) -> Int) {
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
      lows: lows.enumerated().map { max(0, $1 - halfWidth($0)) },
      highs: highs.enumerated().map { min(columns, $1 + halfWidth($0)) }, columns: columns)
  }

  /// Where a path comes so near to an edge of the band that a better one may lie outside.
  func rowsTouched(by path: BeadPath, margin: Int) -> [Int] {
    path.beads.map { ($0.source.upperBound, $0.target.upperBound) }.filter { row, column in
      (lows[row] > 0 && column < lows[row] + margin)
        || (highs[row] < columns && column > highs[row] - margin)
    }.map(\.0)
  }
}
