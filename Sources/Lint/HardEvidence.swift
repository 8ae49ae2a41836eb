internal import Terms
internal import Text

/// What a segment names that a translation cannot do without: figures, and names of the glossary.
struct HardEvidence {
  let pair: Pair
  private let source: QuantityTable
  private let target: QuantityTable
  private let sourceTerms: TermIndex
  private let targetTerms: TermIndex

  /// Nil for a pair without both sides.
  init?(_ pair: Pair) {
    guard pair.alignment != nil, let source = pair.quantities(.source),
      let target = pair.quantities(.target)
    else { return nil }
    (self.pair, self.source, self.target) = (pair, source, target)
    (sourceTerms, targetTerms) = (pair.termIndex(.source), pair.termIndex(.target))
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
    let named = named(in: segment, on: side)
    if !named.isEmpty, stands(oneOf: named, in: others, on: side.other) { return nil }
    return missing + named.count
  }

  /// The concepts of a segment that the term base has a name for on the other side, each once.
  private func named(in segment: Int, on side: Side) -> [Int] {
    guard let range = range(of: segment, on: side) else { return [] }
    var named: [Int] = []
    for concept in terms(side).concepts(in: range)
    where !named.contains(concept) && isNamed(concept, on: side.other) {
      named.append(concept)
    }
    return named
  }

  private func stands(oneOf concepts: [Int], in segments: ClosedRange<Int>, on side: Side) -> Bool {
    let terms = terms(side)
    return segments.contains { segment in
      range(of: segment, on: side).map {
        terms.concepts(in: $0).contains(where: concepts.contains)
      } ?? false
    }
  }

  private func terms(_ side: Side) -> TermIndex { side == .source ? sourceTerms : targetTerms }

  private func range(of segment: Int, on side: Side) -> TextRange? {
    guard let segments = pair.document(side)?.segments, segments.indices.contains(segment) else {
      return nil
    }
    return segments[segment].range
  }

  private func isNamed(_ concept: Int, on side: Side) -> Bool {
    let language = pair.document(side)?.language.base
    return pair.glossary.concepts[concept].terms.contains { $0.language.base == language }
  }
}
