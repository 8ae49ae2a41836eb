package import Text

extension TermMatcher {
  /// Bytes around a range that are looked at with it: no term is longer by more.
  private static let margin = 256

  /// The terms of a document that stand in ranges, in order; some more stand around them.
  ///
  /// - Parameter ranges: in ascending order.
  package func matches(in document: Document, near ranges: [TextRange]) -> [TermMatch] {
    let stretches = stretches(around: ranges, in: document.text)
    return Self.matches(of: [self], in: document.text, stretches, TermRoom(document))[0]
  }

  /// The ranges with their margins, those that meet joined.
  private func stretches(around ranges: [TextRange], in text: [UInt8]) -> [TextRange] {
    var stretches: [TextRange] = []
    for range in ranges {
      var start = max(0, Int(range.start) - Self.margin)
      while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
      var end = min(text.count, Int(range.end) + Self.margin)
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      if let last = stretches.last, Int(last.end) >= start {
        stretches[stretches.count - 1] = last.union(TextRange(start, end))
      } else {
        stretches.append(TextRange(start, end))
      }
    }
    return stretches
  }
}
