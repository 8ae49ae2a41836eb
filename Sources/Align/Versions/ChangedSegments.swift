internal import Text

/// Finds the segments that stand for each other in a stretch where two versions share none, by
/// dynamic programming over the similarity of words: one for one, or one for two or three.
struct ChangedSegments {
  let similarity: SegmentSimilarity

  struct Group: Equatable {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// Segments that are less alike have nothing to do with each other.
  private static let threshold = 0.3
  /// What is enough for one segment in the place of one other.
  private static let aloneThreshold = 0.12
  /// Cells up to which the whole table is searched; beyond, a band around the diagonal.
  private static let cells = 200_000
  private static let band = 60
  private static let shapes = [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1)]

  func groups(_ old: Range<Int>, _ new: Range<Int>) -> [Group] {
    if old.isEmpty || new.isEmpty { return [] }
    if old.count == 1, new.count == 1 {
      let isAlike = similarity.between(old, new) >= Self.aloneThreshold
      return isAlike ? [Group(old: old, new: new)] : []
    }
    var table = Table(rows: old.count, columns: new.count)
    for row in 0...old.count {
      for column in columns(row, old.count, new.count) {
        fill(&table, row, column, old.lowerBound, new.lowerBound)
      }
    }
    return table.path().map { row, column, shape in
      Group(
        old: old.lowerBound + row - shape.0..<old.lowerBound + row,
        new: new.lowerBound + column - shape.1..<new.lowerBound + column)
    }
  }

  private func columns(_ row: Int, _ rows: Int, _ columns: Int) -> ClosedRange<Int> {
    if rows * columns <= Self.cells { return 0...columns }
    let middle = row * columns / rows
    return max(0, middle - Self.band)...min(columns, middle + Self.band + columns / rows)
  }

  private func fill(
    _ table: inout Table, _ row: Int, _ column: Int, _ firstOld: Int, _ firstNew: Int
  ) {
    table.carry(row, column)
    for (index, shape) in Self.shapes.enumerated() where row >= shape.0 && column >= shape.1 {
      let rows = firstOld + row - shape.0..<firstOld + row
      let columns = firstNew + column - shape.1..<firstNew + column
      let likeness = similarity.between(rows, columns) - Self.threshold
      guard likeness > 0, index == 0 || similarity.shareAll(rows, columns) else { continue }
      table.offer(
        row, column, likeness * similarity.length(rows, columns), shape: index, of: shape)
    }
  }

  /// The best sum up to each cell and the step that leads there.
  private struct Table {
    private var sums: [[Double]]
    private var steps: [[Int8]]

    private static let down: Int8 = -1
    private static let right: Int8 = -2

    init(rows: Int, columns: Int) {
      sums = Array(repeating: Array(repeating: 0, count: columns + 1), count: rows + 1)
      steps = Array(repeating: Array(repeating: Self.down, count: columns + 1), count: rows + 1)
    }

    /// What is reached without matching the last segment of a side.
    mutating func carry(_ row: Int, _ column: Int) {
      let above = row > 0 ? sums[row - 1][column] : -1
      let left = column > 0 ? sums[row][column - 1] : -1
      sums[row][column] = max(0, above, left)
      steps[row][column] = left > above ? Self.right : Self.down
    }

    mutating func offer(
      _ row: Int, _ column: Int, _ gain: Double, shape: Int, of size: (Int, Int)
    ) {
      let sum = sums[row - size.0][column - size.1] + gain
      guard sum > sums[row][column] else { return }
      sums[row][column] = sum
      steps[row][column] = Int8(shape)
    }

    /// Matches from the first on, each by the cell where it ends.
    func path() -> [(row: Int, column: Int, shape: (Int, Int))] {
      var path: [(row: Int, column: Int, shape: (Int, Int))] = []
      var (row, column) = (sums.count - 1, sums[0].count - 1)
      while row > 0 || column > 0 {
        let step = steps[row][column]
        if step >= 0 {
          let shape = ChangedSegments.shapes[Int(step)]
          path.append((row, column, shape))
          (row, column) = (row - shape.0, column - shape.1)
        } else if (step == Self.right || row == 0) && column > 0 {
          column -= 1
        } else {
          row -= 1
        }
      }
      return path.reversed()
    }
  }
}
