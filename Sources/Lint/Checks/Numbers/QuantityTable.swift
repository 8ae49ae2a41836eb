internal import Text

/// The numbers of a document by its segments.
struct QuantityTable: Sendable {
  let document: Document
  let all: [Quantity]
  private let segments: [Segment]

  init(_ document: Document, segments: [Segment]) {
    self.document = document
    self.segments = segments
    var quantities = QuantityScanner.quantities(in: document).filter { !$0.isName }
    for index in quantities.indices.dropLast().reversed()
    where Self.isListed(quantities[index], quantities[index + 1], in: document) {
      quantities[index].kind = quantities[index + 1].kind
      quantities[index].unit = quantities[index + 1].unit
    }
    all = quantities
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
  func quantities(in indices: [Int]) -> [Quantity] {
    indices.flatMap { index -> ArraySlice<Quantity> in
      guard segments.indices.contains(index) else { return [] }
      let range = segments[index].range
      let first = all.partitionIndex { $0.range.start >= range.start }
      let last = all.partitionIndex { $0.range.start >= range.end }
      return all[first..<last]
    }
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
