/// Dynamic programming over blocks: a block of each side together, or one of a side alone.
struct CoarseTrellis {
  private static let unreached: Float = -1e30

  private enum Move: UInt8 {
    case both, source, target
  }

  private let columns: Int
  private var scores: [Float]
  private var moves: [[Move]] = []
  private var windows: [ClosedRange<Int>] = []

  init(columns: Int) {
    self.columns = columns
    scores = [Float](repeating: Self.unreached, count: columns)
  }

  /// Adds a row of blocks.
  ///
  /// - Parameters:
  ///   - words: the score of words for each column; read inside the window only.
  ///   - height: the length of the row's block, in the unit of cost; `widths` likewise.
  mutating func add(
    _ words: [Float], _ window: ClosedRange<Int>, height: Float, widths: [Float]
  ) {
    var row = [Float](repeating: Self.unreached, count: columns)
    var taken = [Move](repeating: .source, count: window.count)
    for column in window {
      let place = column - window.lowerBound
      var best = scores[column] - height + words[column]
      var move = Move.source
      let diagonal = column > 0 ? scores[column - 1] : windows.isEmpty ? 0 : Self.unreached
      let both = diagonal - abs(height - widths[column]) + words[column]
      if both > best { (best, move) = (both, .both) }
      if column > window.lowerBound {
        let alone = row[column - 1] - widths[column] + words[column]
        if alone > best { (best, move) = (alone, .target) }
      }
      row[column] = best
      taken[place] = move
    }
    scores = row
    moves.append(taken)
    windows.append(window)
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
