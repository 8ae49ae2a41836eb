internal import Text

/// The quotation marks of the source's sentences that correspond to the one of a mark.
struct FacingQuotes {
  /// Whether every mark has its partner.
  let isBalanced: Bool
  private let count: Int
  /// Whether words follow the last mark.
  private let goesOn: Bool

  /// Nil where no sentence of a source corresponds.
  init?(_ mark: Mark, _ pair: Pair) {
    let ranges = pair.sourceRanges(facing: mark.range).sorted()
    guard let source = pair.source, let last = ranges.last else { return nil }
    var scanner = MarkScanner(source)
    for range in ranges {
      scanner.scan(range, block: source.blocks.partitionIndex { $0.range.end > range.start })
    }
    let marks = scanner.marks[Mark.Kind.quote.rawValue]
    var pairs = QuotePairs(source)
    for mark in marks { pairs.add(mark) }
    isBalanced = pairs.unmatched.isEmpty
    count = marks.count
    let end = marks.last?.range.end ?? last.end
    goesOn = end < last.end && Self.hasLetter(source, TextRange(end, last.end))
  }

  /// Whether the source has a quotation here, closed.
  var isQuotation: Bool { isBalanced && count > 1 }

  /// Whether the source's quotation is over where the translation's goes on into the next block: words
  /// follow it, or the next block does not take it up again.
  func ends(before mark: Mark, in pairs: QuotePairs) -> Bool {
    guard isQuotation else { return false }
    let blocks = pairs.document.blocks
    guard !goesOn, mark.block + 1 < blocks.count else { return true }
    return pairs.around.scalar(from: blocks[mark.block + 1].range.start)?.value != mark.scalar
  }

  private static func hasLetter(_ document: Document, _ range: TextRange) -> Bool {
    document.string(range).unicodeScalars.contains { $0.isWordly }
  }
}
