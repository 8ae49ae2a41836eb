/// Finds the numbers of a document: cardinals, money, dates and the other classes of ``Quantity``.
///
/// Candidates are found by bytes of the folded text; what a number is, is told by the lexicon of
/// the document's language around it. Code blocks and opaque ranges are left out. Pure: the same
/// document gives the same table.
package struct QuantityScanner {
  /// Every number, sorted by range; ranges do not overlap.
  package static func quantities(in document: Document) -> [Quantity] {
    let folded = document.folded
    let lexicon = NumberLexicon.of(document.language)
    var found: [Quantity] = []
    for block in document.blocks where block.kind != .code {
      let start = folded.foldedOffset(Int(block.range.start))
      let end = folded.foldedOffset(Int(block.range.end))
      let reader = QuantityReader(
        document: document, lexicon: lexicon, start: start, end: min(end, folded.bytes.count),
        isHeading: block.kind == .heading)
      found += reader.quantities()
    }
    return withoutOpaque(found.map { mapped($0, folded) }, in: document)
  }

  private static func mapped(_ quantity: Quantity, _ folded: FoldedText) -> Quantity {
    var quantity = quantity
    quantity.range = folded.textRange(Int(quantity.range.start), Int(quantity.range.end))
    return quantity
  }

  private static func withoutOpaque(_ found: [Quantity], in document: Document) -> [Quantity] {
    let opaque = document.opaque
    guard !opaque.isEmpty else { return found }
    return found.filter { quantity in
      let after = opaque.partitionIndex { $0.end > quantity.range.start }
      return after == opaque.count || !opaque[after].overlaps(quantity.range)
    }
  }
}
