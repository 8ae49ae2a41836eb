internal import Text

/// Where terms of a document may stand: not in code or addresses, nor across the edge of a block.
struct TermRoom {
  private var opaque: Spans
  private var outline: Spans

  /// Everywhere.
  init() { (opaque, outline) = (Spans([]), Spans([])) }

  init(_ document: Document) {
    opaque = Spans(document.opaque)
    outline = Spans(document.content.outline.lazy.map(\.range))
  }

  /// - Parameter range: begins no earlier than the one before.
  mutating func allows(_ range: TextRange) -> Bool {
    !opaque.overlaps(range) && !outline.cuts(range)
  }
}
