/// Where a document's text stands in its file: a piecewise shift, the identity for plain text.
///
/// Between two pieces the file holds what a person does not read (markup), or writes it
/// otherwise (an entity).
package struct SourceMap: Sendable {
  /// A stretch of text and the bytes of the file that it was read from. Where the lengths differ
  /// (a decoded entity), the piece is mapped as a whole.
  package struct Piece: Equatable, Sendable {
    package let text: TextRange
    package let origin: TextRange

    package init(text: TextRange, origin: TextRange) {
      self.text = text
      self.origin = origin
    }

    var isVerbatim: Bool { text.count == origin.count }
  }

  /// In the order of the text, adjoining, covering it.
  package let pieces: [Piece]

  package init(pieces: [Piece]) { self.pieces = pieces }

  package init(identity count: Int, offset: Int = 0) {
    pieces = [
      Piece(text: TextRange(0, count), origin: TextRange(offset, offset + count))
    ]
  }

  /// The bytes of the file that hold a range of the text, with the markup inside it.
  package func origin(of range: TextRange) -> TextRange {
    let start = place(range.start, last: false)
    let end = range.isEmpty ? start : place(range.end, last: true)
    return TextRange(start, max(start, end))
  }

  /// The place in the text of an offset of the file; of markup, where it stands. For pieces in the
  /// file's order.
  package func text(at origin: Int) -> UInt32 {
    let next = pieces.partitionIndex { Int($0.origin.end) > origin }
    guard next < pieces.count else { return pieces.last?.text.end ?? 0 }
    let piece = pieces[next]
    let inside = UInt32(max(0, origin - Int(piece.origin.start)))
    return piece.isVerbatim ? piece.text.start + inside : piece.text.start
  }

  /// - Parameter last: whether the offset ends a range, so that it belongs to the piece before it.
  private func place(_ offset: UInt32, last: Bool) -> UInt32 {
    guard let piece = piece(at: last && offset > 0 ? offset - 1 : offset) else {
      return pieces.last?.origin.end ?? 0
    }
    if piece.isVerbatim { return piece.origin.start + (offset - piece.text.start) }
    return last ? piece.origin.end : piece.origin.start
  }

  private func piece(at offset: UInt32) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].text.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < pieces.count ? pieces[low] : nil
  }
}
