internal import Text

/// The numbers of a document without labels and names; those of a list share the unit of its last:
/// *51, 24.5 and 24.5 per cent*.
struct ListedQuantities {
  private let document: Document
  private var builder: QuantityListBuilder
  /// Bare numbers near one another, which the one behind them may yet share its unit with.
  private var open: [Quantity] = []

  static func list(of document: Document) -> QuantityList {
    var quantities = ListedQuantities(document)
    QuantityScanner.forEachStretch(of: document) { found in
      for quantity in found where !quantity.isName { quantities.append(quantity) }
    }
    quantities.close()
    return QuantityList(quantities.builder)
  }

  private init(_ document: Document) {
    self.document = document
    // A text that is full of numbers has one in about so many bytes.
    builder = QuantityListBuilder(count: document.text.count / 48)
  }

  private mutating func append(_ quantity: Quantity) {
    if let last = open.last, !Self.areNear(last.range, quantity.range) { close() }
    // Matched, not compared: what compares them is a call into another module.
    switch quantity.kind {
    case .cardinal where !quantity.isSpelled:
      open.append(quantity)
      return
    case .percent, .measure: share(quantity)
    default: break
    }
    close()
    builder.append(quantity)
  }

  private mutating func close() {
    if open.isEmpty { return }
    for quantity in open { builder.append(quantity) }
    open.removeAll(keepingCapacity: true)
  }

  /// Gives the unit of a number to those before it in its list.
  private mutating func share(_ last: Quantity) {
    var next = last.range.start
    for index in open.indices.reversed() {
      guard isLink(TextRange(open[index].range.end, next)) else { return }
      (open[index].kind, open[index].unit) = (last.kind, last.unit)
      next = open[index].range.start
    }
  }

  /// Whether what stands between two numbers makes them a list.
  private func isLink(_ gap: TextRange) -> Bool {
    [
      ", ", " and ", ", and ", "、", "和", "及", " or ", " und ", " et ", " и ", " to ",
      " bis ", " auf ",
    ].contains(document.string(gap))
  }

  private static func areNear(_ range: TextRange, _ next: TextRange) -> Bool {
    range.end <= next.start && next.start - range.end <= 8
  }
}
