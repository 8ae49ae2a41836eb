/// The number of edits that turn one string into another.
package enum EditDistance {
  /// Optimal string alignment, the restricted Damerau–Levenshtein distance: insertions, deletions,
  /// substitutions and swaps of neighbours, no stretch edited twice.
  ///
  /// - Parameter limit: the largest distance of interest; work stops once it must be exceeded.
  /// - Returns: nil where the distance is above the limit.
  package static func between(
    _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int = .max
  ) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var table = Rows(width: b.count + 1)
    for i in a.indices {
      table.fill(row: i, a, b)
      // A swap reaches over one row, so both must be above the limit.
      if min(table.lowest, table.lowestBefore) > limit { return nil }
    }
    let distance = table.current[b.count]
    return distance <= limit ? distance : nil
  }

  package static func between(_ a: String, _ b: String, limit: Int = .max) -> Int? {
    between(Array(a.unicodeScalars), Array(b.unicodeScalars), limit: limit)
  }

  /// The last three rows of the table: a swap looks two rows back.
  private struct Rows {
    var current: [Int]
    private var previous: [Int]
    private var beforePrevious: [Int]
    private(set) var lowest = 0
    private(set) var lowestBefore = 0

    init(width: Int) {
      current = Array(0..<width)
      previous = current
      beforePrevious = current
    }

    mutating func fill(row i: Int, _ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) {
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
      current[0] = i + 1
      lowestBefore = lowest
      lowest = i + 1
      for j in b.indices {
        var best = previous[j] + (a[i] == b[j] ? 0 : 1)
        best = min(best, previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforePrevious[j - 1] + 1)
        }
        current[j + 1] = best
        lowest = min(lowest, best)
      }
    }
  }
}
