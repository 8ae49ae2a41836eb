/// Dynamic programming over blocks: a block of each side together, or one of a side alone.
struct CoarseTrellis {
  private static let unreached: Float = -1e30

  private enum Move: UInt8 {
    case both, source, target
  }

  /// The length of each block of the target, in the unit of cost.
  private let widths: [Float]
  /// The last row's scores, inside its window.
  private var scores: [Float] = []
  private var moves: [[Move]] = []
  private var windows: [ClosedRange<Int>] = []

  init(widths: [Float]) { self.widths = widths }

  /// Adds a row of blocks.
  ///
  /// - Parameters:
  ///   - words: the score of words for each column of the window.
  ///   - height: the length of the row's block, in the unit of cost.
  mutating func add(_ words: [Float], _ window: ClosedRange<Int>, height: Float) {
    var row: [Float] = []
    var taken: [Move] = []
    for column in window {
      var best = last(column) - height
      var move = Move.source
      let both = last(column - 1) - abs(height - widths[column])
      if both > best { (best, move) = (both, .both) }
      if let left = row.last, left - widths[column] > best {
        (best, move) = (left - widths[column], .target)
      }
      row.append(best + words[column - window.lowerBound])
      taken.append(move)
    }
    scores = row
    moves.append(taken)
    windows.append(window)
  }

  /// The last row's score at a column; before the first row, the start stands left of all.
  private func last(_ column: Int) -> Float {
    guard let window = windows.last else { return column < 0 ? 0 : Self.unreached }
    return window.contains(column) ? scores[column - window.lowerBound] : Self.unreached
  }

  /// For each row, the columns that the best path touches.
  func path() -> [ClosedRange<Int>] {
    var touched: [ClosedRange<Int>] = []
    var column = windows[windows.count - 1].upperBound
    for row in windows.indices.reversed() {
      column = min(max(column, windows[row].lowerBound), windows[row].upperBound)
      let last = column
      while moves[row][column - windows[row].lowerBound] == .target { column -= 1 }
      touched.append(column...last)
      if moves[row][column - windows[row].lowerBound] == .both { column = max(0, column - 1) }
    }
    return touched.reversed()
  }
}
