internal import ICU

/// Plain sentence iteration of ICU, for languages whose sentences no rules here know.
struct IteratorSegmenter: ~Copyable {
  private var iterator: BreakIterator

  init?(language: Language) {
    guard let opened = try? BreakIterator(.sentence, locale: language.tag) else { return nil }
    iterator = opened
  }

  mutating func ends(
    in text: borrowing SentenceText, newlines: SegmentationOptions.Newlines
  ) -> [SentenceEnd]? {
    var lines = LineEnds(text: text, newlines: newlines)
    // ICU takes every line end for a sentence end, so it is shown spaces for wraps.
    var flat = Array(text.bytes[text.start..<text.end])
    for index in flat.indices where flat[index] == 0x0A || flat[index] == 0x0D {
      if !lines.isHard(text.start + index, in: text) { flat[index] = 0x20 }
    }
    guard let found = try? iterator.boundaries(of: flat.span) else { return nil }
    return found.map { boundary in
      let offset = UInt32(text.start + boundary.offset)
      let isLast = boundary.offset == flat.count
      return SentenceEnd(offset: offset, reason: isLast ? .block : .breakIterator)
    }
  }
}
