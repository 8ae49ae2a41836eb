internal import Text

/// A number that the source has, but of something else than the summary's sentence speaks of.
enum OtherEvent {
  /// Words of the same sort on either side of a number say that it counts the same.
  private static let reach = 4

  /// The number of the same kind in what the sentence rests on, if the summary's stands only far
  /// from there, among other words. Small numbers and years stand everywhere.
  static func number(
    _ quantity: Quantity, _ bead: Bead, _ pair: Pair, _ source: QuantityTable,
    _ target: QuantityTable
  ) -> Quantity? {
    guard let document = pair.source, document.language.base == pair.target.language.base,
      isTelling(quantity)
    else { return nil }
    // A weak link may hang on the number alone.
    let linked = bead.links.filter { $0.strength == .strong }.map(\.source)
    guard !linked.isEmpty else { return nil }
    let segments = document.segments
    let near = Set(linked.flatMap { [$0 - 1, $0, $0 + 1] }.filter(segments.indices.contains))
    let blocks = Set(linked.map { segments[$0].block })
    let isNear: (Quantity) -> Bool = { number in
      near.contains { segments[$0].range.contains(number.range) }
        || blocks.contains { document.blocks[$0].range.contains(number.range) }
    }
    guard !source.all.contains(where: { isNear($0) && $0.agrees(with: quantity) }) else {
      return nil
    }
    let agreeing = source.all.filter { $0.agrees(with: quantity) }
    guard !agreeing.isEmpty else { return nil }
    let own = neighbours(of: quantity, pair, .target)
    guard agreeing.allSatisfy({ own.isDisjoint(with: neighbours(of: $0, pair, .source)) }) else {
      return nil
    }
    let used = target.quantities(in: bead.target)
    return source.quantities(in: linked).first { other in
      other.kind == quantity.kind && other.unit == quantity.unit && isTelling(other)
        && !used.contains { $0.agrees(with: other) }
        && !own.isDisjoint(with: neighbours(of: other, pair, .source))
    }
  }

  private static func isTelling(_ quantity: Quantity) -> Bool {
    switch quantity.kind {
    case .cardinal, .measure, .money, .percent: quantity.value >= 10 && !quantity.isSmallWord
    default: false
    }
  }

  /// The content words around a number, in folded form and cut to five letters.
  private static func neighbours(
    of quantity: Quantity, _ pair: Pair, _ side: Side
  ) -> Set<String> {
    guard let document = pair.document(side) else { return [] }
    let words = pair.words(side)
    let first = words.entries.partitionIndex { $0.range.start >= quantity.range.start }
    let after = words.entries.partitionIndex { $0.range.start >= quantity.range.end }
    let segment = words.entries.indices.contains(first) ? words.entries[first].segment : nil
    let near =
      words.entries[max(0, first - reach)..<first]
      + words.entries[after..<min(words.entries.count, after + reach)]
    return Set(
      near.filter {
        $0.segment == segment && $0.kind == .letters
          && !FunctionWords.contains($0.folded, language: document.language)
      }.map { String($0.folded.prefix(5)) })
  }

  static func finding(
    _ quantity: Quantity, _ other: Quantity, in target: Document, _ source: Document, bead: Int
  ) -> Finding {
    let has = QuantityText.quoted(other, in: source)
    return Finding(
      rule: NumberUnsupported.about.id, severity: NumberUnsupported.about.severity,
      message: "the source says \(QuantityText.quoted(quantity, in: target)) of something else; "
        + "here it says \(has)",
      side: .target, range: quantity.range,
      related: [Related(side: .source, range: other.range, message: QuantityText.describe(other))],
      bead: bead)
  }
}
