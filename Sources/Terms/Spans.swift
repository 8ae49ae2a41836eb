internal import Text

/// Ranges of a text to be asked about from its beginning to its end: sorted, those that overlap
/// joined.
struct Spans {
  private var ranges: [TextRange] = []
  /// The first that does not end before the range that was asked about last.
  private var next = 0

  init(_ ranges: some Collection<TextRange>) {
    self.ranges.reserveCapacity(ranges.count)
    let isSorted = zip(ranges, ranges.dropFirst()).allSatisfy { $0 <= $1 }
    if isSorted {
      for range in ranges { append(range) }
    } else {
      for range in ranges.sorted() { append(range) }
    }
  }

  private mutating func append(_ range: TextRange) {
    if let last = ranges.last, range.start < last.end {
      ranges[ranges.count - 1] = last.union(range)
    } else {
      ranges.append(range)
    }
  }

  /// - Parameter range: begins no earlier than the one before.
  mutating func overlaps(_ range: TextRange) -> Bool {
    skip(before: range.start)
    return next < ranges.count && ranges[next].start < range.end
  }

  /// Whether a span begins or ends inside a range.
  ///
  /// - Parameter range: begins no earlier than the one before.
  mutating func cuts(_ range: TextRange) -> Bool {
    skip(before: range.start)
    return next < ranges.count && ranges[next].overlaps(range) && !ranges[next].contains(range)
  }

  private mutating func skip(before start: UInt32) {
    while next < ranges.count, ranges[next].end <= start { next += 1 }
  }
}
