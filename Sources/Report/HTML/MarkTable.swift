internal import Lint
internal import Text

/// The ranges to mark on one side, ready to be asked for those of a stretch.
struct MarkTable {
  /// By start.
  private let marks: [MarkedText.Mark]
  /// The length of the longest, in bytes.
  private let reach: Int

  init(_ marks: [MarkedText.Mark]) {
    self.marks = marks.sorted { ($0.range, $0.number) < ($1.range, $1.number) }
    reach = marks.map(\.range.count).max() ?? 0
  }

  /// Marks that overlap the range, and empty ones inside it or at its edges.
  func marks(in range: TextRange) -> [MarkedText.Mark] {
    let first = marks.partitionIndex { Int($0.range.start) + reach >= Int(range.start) }
    let last = marks.partitionIndex { $0.range.start > range.end }
    return marks[first..<last].filter { mark in
      mark.range.isEmpty
        ? mark.range.end >= range.start && mark.range.start <= range.end
        : mark.range.overlaps(range)
    }
  }
}
