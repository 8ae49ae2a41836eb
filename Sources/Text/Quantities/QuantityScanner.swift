/// Finds the numbers of a document: cardinals, money, dates and the other classes of ``Quantity``.
///
/// Candidates are found by bytes of the folded text; what a number is, is told by the lexicon of
/// the document's language around it. Code blocks and opaque ranges are left out. Pure: the same
/// document gives the same table.
package struct QuantityScanner {
  /// Every number, sorted by range; ranges do not overlap.
  package static func quantities(in document: Document) -> [Quantity] {
    var found: [Quantity] = []
    forEachStretch(of: document) { found += $0 }
    return found
  }

  /// Hands on the numbers of one stretch of blocks after another, in order.
  package static func forEachStretch(of document: Document, _ body: ([Quantity]) -> Void) {
    var found: [Quantity] = []
    var blocks = document.blocks[...]
    while let first = blocks.first {
      let next = blocks.firstIndex { $0.range.start >= first.range.start + stretch }
      append(blocks.prefix(upTo: next ?? blocks.endIndex), of: document, to: &found)
      blocks = blocks.suffix(from: next ?? blocks.endIndex)
      dropOpaque(&found, in: document)
      body(found)
      found.removeAll(keepingCapacity: true)
    }
  }

  /// Bytes of text that are folded at once: a whole text's would take as much memory again.
  private static let stretch: UInt32 = 65_536

  private static func append(
    _ blocks: ArraySlice<Block>, of document: Document, to found: inout [Quantity]
  ) {
    guard let first = blocks.first, let last = blocks.last else { return }
    var reader = QuantityReader(document, first.range.union(last.range))
    for block in blocks where block.kind != .code { reader.read(block, to: &found) }
  }

  /// Reads what a language's numbers are told by, which the first document of it else does.
  package static func prepare(for language: Language) { _ = NumberLexicon.of(language) }

  private static func dropOpaque(_ found: inout [Quantity], in document: Document) {
    let opaque = document.opaque
    guard !opaque.isEmpty else { return }
    found.removeAll { quantity in
      let after = opaque.partitionIndex { $0.end > quantity.range.start }
      return after < opaque.count && opaque[after].overlaps(quantity.range)
    }
  }
}
