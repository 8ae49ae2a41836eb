/// Cuts a document into the segments that alignment and checks work on.
struct Segmenter {
  let document: Document

  func segments() -> [Segment] {
    var sentences = SentenceSegmenter(language: document.language, options: document.options)
    var segments: [Segment] = []
    // Sentences are rarely shorter than that.
    segments.reserveCapacity(document.text.count / 48)
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
    var (start, end) = (range.start, range.end)
    // Four bytes hold any scalar, and a string of them is not allocated.
    while let first = scalars(start, min(start + 4, end)).first, Self.isSpace(first) {
      start += UInt32(UTF8.width(first))
    }
    while end > start, let last = scalars(max(start, end - min(end, 4)), end).last,
      Self.isSpace(last)
    {
      end -= UInt32(UTF8.width(last))
    }
    return TextRange(start, end)
  }

  private func scalars(_ start: UInt32, _ end: UInt32) -> String.UnicodeScalarView {
    document.string(TextRange(start, end)).unicodeScalars
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}"
  }
}
