/// Finds the numbers of a document: cardinals, money, dates and the other classes of ``Quantity``.
///
/// Candidates are found by bytes of the folded text; what a number is, is told by the lexicon of
/// the document's language around it. Code blocks and opaque ranges are left out. Pure: the same
/// document gives the same table.
package struct QuantityScanner {
  /// Every number, sorted by range; ranges do not overlap.
  package static func quantities(in document: Document) -> [Quantity] {
    let folded = document.folded
    var reader = QuantityReader(document)
    var found: [Quantity] = []
    // A text that is full of numbers has one in about so many bytes.
    found.reserveCapacity(folded.bytes.count / 64)
    for block in document.blocks where block.kind != .code {
      let start = folded.foldedOffset(Int(block.range.start))
      let end = folded.foldedOffset(Int(block.range.end))
      reader.read(start..<max(start, end), isHeading: block.kind == .heading, to: &found)
    }
    for index in found.indices { found[index].range = textRange(found[index].range, folded) }
    dropOpaque(&found, in: document)
    return found
  }

  /// Reads what a language's numbers are told by, which the first document of it else does.
  package static func prepare(for language: Language) { _ = NumberLexicon.of(language) }

  private static func textRange(_ range: TextRange, _ folded: FoldedText) -> TextRange {
    folded.textRange(Int(range.start), Int(range.end))
  }

  private static func dropOpaque(_ found: inout [Quantity], in document: Document) {
    let opaque = document.opaque
    guard !opaque.isEmpty else { return }
    found.removeAll { quantity in
      let after = opaque.partitionIndex { $0.end > quantity.range.start }
      return after < opaque.count && opaque[after].overlaps(quantity.range)
    }
  }
}
