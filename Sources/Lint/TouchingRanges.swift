internal import Text

/// Ranges, which may overlap, asked which of them touch a place: a binary search, and a step for
/// each range behind the first that reaches so far.
struct TouchingRanges {
  /// Numbers of the ranges, by ascending start.
  private let order: [Int]
  private let ranges: [TextRange]
  /// The greatest end of a range and all those before it in `order`.
  private let ends: [UInt32]

  init(_ ranges: [TextRange]) {
    self.ranges = ranges
    order = ranges.indices.sorted { (ranges[$0].start, $0) < (ranges[$1].start, $1) }
    var greatest: UInt32 = 0
    ends = order.map { index in
      greatest = max(greatest, ranges[index].end)
      return greatest
    }
  }

  /// The numbers, ascending, of the ranges that overlap a range or meet it at an end.
  func touching(_ range: TextRange) -> [Int] {
    var at = order.partitionIndex { ranges[$0].start > range.end }
    var found: [Int] = []
    while at > 0, ends[at - 1] >= range.start {
      at -= 1
      if ranges[order[at]].end >= range.start { found.append(order[at]) }
    }
    return found.sorted()
  }
}
