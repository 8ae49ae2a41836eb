internal import Text

/// Ranges of a text to be asked about quickly: sorted, those that overlap joined.
struct Spans {
  private var ranges: [TextRange] = []

  init(_ ranges: [TextRange]) {
    for range in ranges.sorted() {
      if let last = self.ranges.last, range.start < last.end {
        self.ranges[self.ranges.count - 1] = last.union(range)
      } else {
        self.ranges.append(range)
      }
    }
  }

  func overlaps(_ range: TextRange) -> Bool {
    let next = ranges.partitionIndex { $0.end > range.start }
    return next < ranges.count && ranges[next].start < range.end
  }

  /// Whether a span begins or ends inside a range.
  func cuts(_ range: TextRange) -> Bool {
    let next = ranges.partitionIndex { $0.end > range.start }
    return next < ranges.count && ranges[next].overlaps(range) && !ranges[next].contains(range)
  }
}
