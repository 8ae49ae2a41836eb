internal import Text

/// Ranges, which may overlap, asked whether one of them covers or touches a place; each question
/// takes a binary search.
package struct RangeIndex: Sendable {
  /// In ascending order.
  private let starts: [UInt32]
  /// The greatest end of a range and all those before it.
  private let ends: [UInt32]

  init(_ ranges: some Sequence<TextRange>) {
    // As one number each they are sorted fast.
    let sorted = ranges.map { UInt64($0.start) << 32 | UInt64($0.end) }.sorted()
    starts = sorted.map { UInt32($0 >> 32) }
    var greatest: UInt32 = 0
    ends = sorted.map { range in
      greatest = max(greatest, UInt32(truncatingIfNeeded: range))
      return greatest
    }
  }

  /// Whether one of the ranges holds a range.
  func covers(_ range: TextRange) -> Bool {
    let after = starts.partitionIndex { $0 > range.start }
    return after > 0 && ends[after - 1] >= range.end
  }

  func overlaps(_ range: TextRange) -> Bool {
    let after = starts.partitionIndex { $0 >= range.end }
    return after > 0 && ends[after - 1] > range.start
  }
}
