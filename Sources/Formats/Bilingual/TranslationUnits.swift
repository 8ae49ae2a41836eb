internal import Text

/// What a file with translations holds, before documents are made of it.
struct TranslationUnits {
  enum Side {
    case source, target
  }

  /// A text as stretches of the file.
  struct UnitText {
    enum Piece {
      /// As it stands.
      case verbatim(Range<Int>)
      /// Bytes that a stretch of the file stands for.
      case decoded([UInt8], Range<Int>)
    }

    var pieces: [Piece] = []
    /// The file offset where the text ends, or would stand.
    var end: Int
  }

  /// Text and translation.
  struct Segment {
    var source: UnitText
    var target: UnitText
  }

  struct Comment {
    /// Trimmed.
    let content: String
    let origin: Range<Int>
  }

  /// What comments speak of as a whole: an entry of PO, a unit of XLIFF.
  struct Unit {
    var segments: [Segment]
    var comments: [Comment]
  }

  var units: [Unit] = []
  var sourceLanguage: String?
  var targetLanguage: String?

  /// The language that the file states; nil if it is none that there is.
  func language(_ side: Side) -> Language? {
    let tag = side == .source ? sourceLanguage : targetLanguage
    return tag.map { Language($0) }.flatMap { $0.isKnown ? $0 : nil }
  }

  /// One side as a document's content: a block a unit.
  func content(
    _ side: Side, of bytes: [UInt8], escaping: TextEscaping
  ) -> Document.Content {
    var builder = ContentBuilder(bytes)
    for unit in units {
      for comment in unit.comments { builder.addComment(comment.content, comment.origin) }
      builder.beginUnit()
      for segment in unit.segments {
        let text = side == .source ? segment.source : segment.target
        let start = builder.count
        for piece in text.pieces {
          switch piece {
          case .verbatim(let range): builder.append(range)
          case .decoded(let bytes, let range): builder.append(bytes, for: range)
          }
        }
        builder.closeSegment(from: start, end: text.end)
      }
    }
    var content = builder.finished()
    content.segments = content.segments ?? []
    content.escaping = escaping
    return content
  }
}

extension ContentBuilder {
  /// Opens a block for the segments that follow.
  mutating func beginUnit() {
    edit { content in
      let place = TextRange(content.text.count, content.text.count)
      content.outline.append(Block(range: place, kind: .paragraph))
    }
  }

  /// Makes the text from an offset to its end a segment of the last block, which may be empty, and
  /// ends its line.
  mutating func closeSegment(from start: Int, end: Int) {
    let trimmed = WhiteSpace.trim(TextRange(start, count), of: content.text)
    let range = trimmed.isEmpty ? TextRange(start, start) : trimmed
    edit { content in
      let block = content.outline.count - 1
      let isFirst = content.segments?.last?.block != block
      content.outline[block].range =
        isFirst ? range : content.outline[block].range.union(range)
      if content.segments == nil { content.segments = [] }
      content.segments?.append(Segment(range: range, kind: .sentence, block: block))
    }
    append([.lineFeed], for: end..<end)
  }

  mutating func addComment(_ text: String, _ origin: Range<Int>) {
    edit { content in
      content.comments.append(
        Document.Comment(
          content: text, offset: UInt32(content.text.count),
          origin: TextRange(origin.lowerBound, origin.upperBound), standsAlone: true))
    }
  }
}
