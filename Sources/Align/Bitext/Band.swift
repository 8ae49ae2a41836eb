/// The part of the lattice that is searched: for each number of source segments passed, from which
/// to which number of target segments. Both ascend; neighbouring rows overlap.
struct Band: Equatable, Sendable {
  let lows: [Int]
  let highs: [Int]
  let columns: Int

  var rows: Int { lows.count - 1 }
  /// Number of lattice points inside.
  var area: Int { zip(lows, highs).reduce(0) { $0 + $1.1 - $1.0 + 1 } }

  /// The whole lattice.
  init(rows: Int, columns: Int) {
    lows = [Int](repeating: 0, count: rows + 1)
    highs = [Int](repeating: columns, count: rows + 1)
    self.columns = columns
  }

  /// Bounds of each row; they are widened where need be, so that the first point and the last are
  /// inside and every row leads to the next.
  init(lows: [Int], highs: [Int], columns: Int) {
    var (lows, highs) = (lows, highs)
    lows[0] = 0
    highs[highs.count - 1] = columns
    for row in lows.indices.dropLast().reversed() { lows[row] = min(lows[row], lows[row + 1]) }
    for row in highs.indices.dropFirst() { highs[row] = max(highs[row], highs[row - 1]) }
    for row in highs.indices.dropLast() { highs[row] = max(highs[row], lows[row + 1]) }
    self.lows = lows
    self.highs = highs
    self.columns = columns
  }

  /// The columns between the points that spans of up to `reach` rows, from a row on, connect.
  @inline(__always)
  func window(_ row: Int, reach: Int) -> Range<Int> {
    lows[row]..<highs[min(row + reach, rows)]
  }

  /// The columns between the points that beads of a span of rows connect.
  ///
  /// - Parameter reach: the most columns of such a bead.
  func window(_ span: Range<Int>, reach: Int) -> Range<Int> {
    let low = max(lows[span.lowerBound], lows[span.upperBound] - reach)
    return low..<max(low, min(highs[span.upperBound], highs[span.lowerBound] + reach))
  }

  /// The same band with columns for rows.
  var transposed: Band {
    var (low, high) = (0, 0)
    var bounds: (lows: [Int], highs: [Int]) = ([], [])
    for column in 0...columns {
      while highs[low] < column { low += 1 }
      while high < rows, lows[high + 1] <= column { high += 1 }
      bounds.lows.append(low)
      bounds.highs.append(high)
    }
    return Band(lows: bounds.lows, highs: bounds.highs, columns: rows)
  }

  /// Where each row begins if all points of the band stand in one array.
  var cells: [Int] {
    var next = 0
    return zip(lows, highs).map { low, high in
      defer { next += high - low + 1 }
      return next
    }
  }
}

extension Band {
  /// A band around a path of blocks.
  ///
  /// - Parameters:
  ///   - path: for each row of blocks the columns of blocks touched.
  ///   - block: segments in a block.
  init(_ path: [ClosedRange<Int>], block: Int, rows: Int, columns: Int, halfWidth: Int) {
    let touched = (0...rows).map { row in path[min(path.count - 1, row / block)] }
    self.init(
      lows: touched.map { max(0, $0.lowerBound * block - halfWidth) },
      highs: touched.map { min(columns, ($0.upperBound + 1) * block + halfWidth) },
      columns: columns)
  }
}
