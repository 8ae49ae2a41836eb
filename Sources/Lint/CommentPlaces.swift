internal import Text

/// What the comments of a document speak of: the line that they stand on, or the block behind them.
/// Comments are asked for in the order of the text.
struct CommentPlaces {
  private let document: Document
  /// In ascending order.
  private let blocks: [TextRange]
  /// Of the comment before.
  private var line: TextRange?

  init(_ document: Document) {
    self.document = document
    let stands = document.content.comments.contains(where: \.standsAlone)
    blocks = stands ? document.blocks.map(\.range).sorted() : []
  }

  mutating func range(of comment: Document.Comment) -> TextRange {
    if comment.standsAlone {
      // What stands between the comment and the block is markup of that block.
      let next = blocks.partitionIndex { $0.start >= comment.offset }
      let end = next < blocks.count ? blocks[next].end : comment.offset
      return TextRange(comment.offset, end)
    }
    let place = TextRange(comment.offset, comment.offset)
    if let line, line.contains(place) { return line }
    let found = Self.line(at: Int(comment.offset), in: document.text)
    line = found
    return found
  }

  private static func line(at offset: Int, in text: [UInt8]) -> TextRange {
    func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    var start = offset
    var end = offset
    while start > 0, !isLineEnd(text[start - 1]) { start -= 1 }
    while end < text.count, !isLineEnd(text[end]) { end += 1 }
    return TextRange(start, end)
  }
}
