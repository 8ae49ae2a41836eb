internal import Text

/// The numbers of a document by its segments.
final class QuantityTable: Sendable {
  let document: Document
  let all: QuantityList
  private let segments: [Segment]
  /// Where the numbers begin that stand in each segment or behind it.
  private let starts: [UInt32]

  init(_ document: Document, segments: [Segment]) {
    let all = ListedQuantities.list(of: document)
    var at = 0
    starts = segments.map { segment in
      while at > 0, all.range(at: at - 1).start >= segment.range.start { at -= 1 }
      while at < all.count, all.range(at: at).start < segment.range.start { at += 1 }
      return UInt32(at)
    }
    (self.document, self.all, self.segments) = (document, all, segments)
  }

  /// The numbers that stand in segments; labels and names are left out.
  func quantities(in indices: some Collection<Int>) -> Slice<QuantityList> {
    if let joined = places(in: indices) { return all[joined] }
    return QuantityList(indices.flatMap { all[places(in: $0)] })[...]
  }

  /// The places among all of the numbers that stand in segments; nil where others stand between.
  func places(in indices: some Collection<Int>) -> Range<Int>? {
    var joined = 0..<0
    for segment in indices {
      let next = places(in: segment)
      if next.isEmpty { continue }
      guard joined.isEmpty || next.lowerBound == joined.upperBound else { return nil }
      joined = (joined.isEmpty ? next.lowerBound : joined.lowerBound)..<next.upperBound
    }
    return joined
  }

  private func places(in segment: Int) -> Range<Int> {
    guard starts.indices.contains(segment) else { return 0..<0 }
    let (first, end) = (Int(starts[segment]), segments[segment].range.end)
    var last = first
    while last < all.count, all.range(at: last).start < end { last += 1 }
    return first..<last
  }
}

extension Quantity {
  /// A small number in words, which texts add and drop freely: one, 两, the first.
  var isSmallWord: Bool {
    let isCount = kind == .cardinal || kind == .ordinal || kind == .multiple
    let isHalf = kind == .fraction && value == 0.5
    return isHalf || (isCount && isSpelled && (0...3).contains(value) && upper == nil)
  }

  /// Whether nobody writes the number by chance: money, percent, a day, three digits that count,
  /// or two of a large number in digits: 25万.
  var isSpecific: Bool {
    guard approximation != .several else { return false }
    return switch kind {
    case .money, .percent, .percentagePoint: true
    case .date: date?.month != nil && date?.day != nil
    case .cardinal, .ordinal, .measure:
      significantDigits >= (abs(value) >= 10_000 && !isSpelled ? 2 : 3)
    case .fraction, .multiple, .ratio, .year, .decade, .century, .time, .period: false
    }
  }

  func isBareDay(of date: Quantity) -> Bool {
    guard date.kind == .date, date.dateEnd == nil, let day = date.date?.day else { return false }
    return (kind == .cardinal || kind == .ordinal) && Int(exactly: value) == day
  }

  /// The two ends of a range, as numbers of their own.
  var ends: [Quantity] {
    guard let upper, approximation != .several else { return [] }
    var (low, high) = (self, self)
    (low.upper, low.dateEnd) = (nil, nil)
    (high.value, high.upper) = (upper, nil)
    (high.date, high.dateEnd) = (dateEnd, nil)
    return [low, high]
  }
}
