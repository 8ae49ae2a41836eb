internal import Text

/// The numbers of a document by its segments.
final class QuantityTable: Sendable {
  let document: Document
  let all: QuantityList
  /// Where the numbers begin that stand in each segment or behind it, and where they end.
  private let starts: [UInt32]
  private let ends: [UInt32]

  init(_ document: Document, segments: [Segment]) {
    self.document = document
    var quantities = QuantityScanner.quantities(in: document)
    quantities.removeAll(where: \.isName)
    for index in quantities.indices.dropLast().reversed()
    where Self.isListed(quantities[index], quantities[index + 1], in: document) {
      quantities[index].kind = quantities[index + 1].kind
      quantities[index].unit = quantities[index + 1].unit
    }
    all = QuantityList(quantities)
    func places(_ offset: (Segment) -> UInt32) -> [UInt32] {
      var at = 0
      return segments.map { segment in
        while at > 0, quantities[at - 1].range.start >= offset(segment) { at -= 1 }
        while at < quantities.count, quantities[at].range.start < offset(segment) { at += 1 }
        return UInt32(at)
      }
    }
    starts = places(\.range.start)
    ends = places(\.range.end)
  }

  /// Whether a bare number shares the unit of the next one: *51, 24.5 and 24.5 per cent*.
  private static func isListed(_ a: Quantity, _ b: Quantity, in document: Document) -> Bool {
    guard a.kind == .cardinal, !a.isSpelled, b.kind == .percent || b.kind == .measure,
      a.range.end <= b.range.start, b.range.start - a.range.end <= 8
    else { return false }
    let gap = document.string(TextRange(a.range.end, b.range.start))
    return [
      ", ", " and ", ", and ", "、", "和", "及", " or ", " und ", " et ", " и ", " to ",
      " bis ", " auf ",
    ].contains(gap)
  }

  /// The numbers that stand in segments; labels and names are left out.
  func quantities(in indices: some Collection<Int>) -> Slice<QuantityList> {
    guard var places = indices.first.map(places(in:)) else { return all[0..<0] }
    for segment in indices.dropFirst() {
      let next = self.places(in: segment)
      if next.isEmpty { continue }
      guard places.isEmpty || next.lowerBound == places.upperBound else {
        return QuantityList(indices.flatMap { all[self.places(in: $0)] })[...]
      }
      places = (places.isEmpty ? next.lowerBound : places.lowerBound)..<next.upperBound
    }
    return all[places]
  }

  private func places(in segment: Int) -> Range<Int> {
    guard starts.indices.contains(segment) else { return 0..<0 }
    return Int(starts[segment])..<Int(ends[segment])
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
