/// Cuts a document into the segments that alignment and checks work on.
struct Segmenter {
  let document: Document

  func segments() -> [Segment] {
    var sentences = SentenceSegmenter(language: document.language, options: document.options)
    var segments: [Segment] = []
    for (index, block) in document.blocks.enumerated() where block.kind != .code {
      var start = block.range.start
      for end in sentences.ends(in: document.text, range: block.range) {
        let range = trimmed(TextRange(start, end.offset))
        start = end.offset
        guard !range.isEmpty else { continue }
        segments.append(
          Segment(range: range, kind: kind(of: block), block: index, end: end.reason))
      }
    }
    return segments
  }

  private func kind(of block: Block) -> Segment.Kind {
    switch block.kind {
    case .paragraph, .quotation, .code: .sentence
    case .heading: .heading
    case .listItem: .listItem
    case .tableCell: .tableCell
    case .caption: .caption
    case .credit: .credit
    case .provenance: .provenance
    case .notice: .notice
    }
  }

  /// The range without the white space at its edges: that of every script, and byte order marks.
  private func trimmed(_ range: TextRange) -> TextRange {
    let scalars = document.string(range).unicodeScalars
    let leading = scalars.prefix(while: Self.isSpace)
    guard leading.endIndex < scalars.endIndex else { return TextRange(range.end, range.end) }
    let trailing = scalars.reversed().prefix(while: Self.isSpace)
    return TextRange(range.start + Self.width(leading), range.end - Self.width(trailing))
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}"
  }

  private static func width(_ scalars: some Sequence<Unicode.Scalar>) -> UInt32 {
    scalars.reduce(0) { $0 + UInt32(UTF8.width($1)) }
  }
}
