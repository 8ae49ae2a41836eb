/// Where two lists of keys differ, by their longest common subsequence.
enum KeyDifference {
  /// Stretches that stand for each other; one may be empty.
  struct Gap: Equatable {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// Cells of the table; lists that need more are one gap between what they share at their ends.
  private static let limit = 4_000_000

  static func gaps(_ old: [String], _ new: [String]) -> [Gap] {
    var front = 0
    while front < min(old.count, new.count), old[front] == new[front] { front += 1 }
    var back = 0
    while back < min(old.count, new.count) - front,
      old[old.count - 1 - back] == new[new.count - 1 - back]
    {
      back += 1
    }
    let rows = front..<old.count - back
    let columns = front..<new.count - back
    if rows.isEmpty, columns.isEmpty { return [] }
    guard !rows.isEmpty, !columns.isEmpty, rows.count * columns.count <= limit else {
      return [Gap(old: rows, new: columns)]
    }
    return gaps(old, rows, new, columns)
  }

  private static func gaps(
    _ old: [String], _ rows: Range<Int>, _ new: [String], _ columns: Range<Int>
  ) -> [Gap] {
    let lengths = lengths(old, rows, new, columns)
    var gaps: [Gap] = []
    var row = rows.lowerBound
    var column = columns.lowerBound
    var start = (row, column)
    func close(_ row: Int, _ column: Int) {
      guard start.0 < row || start.1 < column else { return }
      gaps.append(Gap(old: start.0..<row, new: start.1..<column))
    }
    while row < rows.upperBound, column < columns.upperBound {
      let y = row - rows.lowerBound
      let x = column - columns.lowerBound
      if old[row] == new[column] {
        close(row, column)
        row += 1
        column += 1
        start = (row, column)
      } else if lengths[y + 1][x] >= lengths[y][x + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    close(rows.upperBound, columns.upperBound)
    return gaps
  }

  /// The common length of what is left from each place on.
  private static func lengths(
    _ old: [String], _ rows: Range<Int>, _ new: [String], _ columns: Range<Int>
  ) -> [[Int32]] {
    var lengths = [[Int32]](
      repeating: [Int32](repeating: 0, count: columns.count + 1), count: rows.count + 1)
    for y in stride(from: rows.count - 1, through: 0, by: -1) {
      for x in stride(from: columns.count - 1, through: 0, by: -1) {
        let isSame = old[rows.lowerBound + y] == new[columns.lowerBound + x]
        lengths[y][x] =
          isSame ? lengths[y + 1][x + 1] + 1 : max(lengths[y + 1][x], lengths[y][x + 1])
      }
    }
    return lengths
  }
}
