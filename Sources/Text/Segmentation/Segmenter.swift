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

  /// The range without the white space at its edges, no-break and ideographic spaces included.
  private func trimmed(_ range: TextRange) -> TextRange {
    let text = document.text
    var start = Int(range.start)
    var end = Int(range.end)
    while start < end, let width = Self.spaceWidth(text[start..<end]) { start += width }
    while end > start, let width = Self.spaceWidthAtEnd(text[start..<end]) { end -= width }
    return TextRange(start, end)
  }

  private static let wideSpaces: [[UInt8]] = [
    Array("\u{3000}".utf8), Array("\u{A0}".utf8), Array("\u{202F}".utf8), Array("\u{FEFF}".utf8),
  ]

  private static func spaceWidth(_ bytes: ArraySlice<UInt8>) -> Int? {
    if let first = bytes.first, [0x20, 0x09, 0x0A, 0x0D].contains(first) { return 1 }
    return wideSpaces.first { bytes.starts(with: $0) }?.count
  }

  private static func spaceWidthAtEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    if let last = bytes.last, [0x20, 0x09, 0x0A, 0x0D].contains(last) { return 1 }
    return wideSpaces.first { bytes.suffix($0.count).elementsEqual($0) }?.count
  }
}
