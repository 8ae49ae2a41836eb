internal import Terms
internal import Text

/// What a segment names that a translation cannot do without: figures, and names of the glossary.
struct HardEvidence {
  let pair: Pair
  private let source: QuantityTable
  private let target: QuantityTable

  /// Nil for a pair without both sides.
  init?(_ pair: Pair) {
    guard pair.alignment != nil, let source = pair.quantities(.source),
      let target = pair.quantities(.target)
    else { return nil }
    (self.pair, self.source, self.target) = (pair, source, target)
  }

  /// How many figures and names of a segment do not stand in segments of the other side; nil where
  /// one of them does.
  func missing(of segment: Int, on side: Side, among others: ClosedRange<Int>) -> Int? {
    var missing = 0
    let (own, other) = side == .source ? (source, target) : (target, source)
    let mine = own.quantities(in: CollectionOfOne(segment))
    let theirs = mine.isEmpty ? mine : other.quantities(in: others)
    for quantity in mine where !quantity.isSpelled && quantity.kind != .year {
      if theirs.contains(where: { $0.agrees(with: quantity) }) { return nil }
      missing += 1
    }
    let terms = terms(in: segment, on: side)
    if terms.isEmpty { return missing }
    let named = Set(terms).filter { isNamed($0, on: side.other) }
    let concepts = named.isEmpty ? [] : others.flatMap { self.terms(in: $0, on: side.other) }
    if concepts.contains(where: named.contains) { return nil }
    return missing + named.count
  }

  private func terms(in segment: Int, on side: Side) -> [Int] {
    guard let document = pair.document(side), document.segments.indices.contains(segment) else {
      return []
    }
    let range = document.segments[segment].range
    return pair.termIndex(side).matches(in: range).map(\.concept)
  }

  private func isNamed(_ concept: Int, on side: Side) -> Bool {
    let language = pair.document(side)?.language.base
    return pair.glossary.concepts[concept].terms.contains { $0.language.base == language }
  }
}
