internal import Text

/// The numbers of a document without labels and names; those of a list share the unit of its last:
/// *51, 24.5 and 24.5 per cent*.
struct ListedQuantities {
  private let document: Document
  private var builder: QuantityListBuilder
  /// Numbers that one behind them may yet share its unit with.
  private var open: [Quantity] = []

  static func list(of document: Document) -> QuantityList {
    var quantities = ListedQuantities(document)
    QuantityScanner.forEachStretch(of: document) { found in
      for quantity in found where !quantity.isName { quantities.open.append(quantity) }
      quantities.share()
      quantities.close(quantities.firstOpen)
    }
    quantities.close(quantities.open.count)
    return QuantityList(quantities.builder)
  }

  private init(_ document: Document) {
    self.document = document
    // A text that is full of numbers has one in about so many bytes.
    builder = QuantityListBuilder(count: document.text.count / 48)
  }

  private mutating func share() {
    for index in open.indices.dropLast().reversed() where isListed(index) {
      open[index].kind = open[index + 1].kind
      open[index].unit = open[index + 1].unit
    }
  }

  /// Whether a bare number shares the unit of the next one.
  private func isListed(_ index: Int) -> Bool {
    guard open[index].kind == .cardinal, !open[index].isSpelled, isNearNext(index),
      open[index + 1].kind == .percent || open[index + 1].kind == .measure
    else { return false }
    let gap = document.string(TextRange(open[index].range.end, open[index + 1].range.start))
    return [
      ", ", " and ", ", and ", "、", "和", "及", " or ", " und ", " et ", " и ", " to ",
      " bis ", " auf ",
    ].contains(gap)
  }

  private func isNearNext(_ index: Int) -> Bool {
    let (end, next) = (open[index].range.end, open[index + 1].range.start)
    return end <= next && next - end <= 8
  }

  /// The first of the numbers near one another that stand last.
  private var firstOpen: Int {
    guard let last = open.indices.last else { return 0 }
    return (0..<last).last { !isNearNext($0) }.map { $0 + 1 } ?? 0
  }

  private mutating func close(_ count: Int) {
    for index in 0..<count { builder.append(open[index]) }
    open.removeFirst(count)
  }
}
