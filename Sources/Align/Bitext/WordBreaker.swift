internal import ICU
internal import Text

/// Word boundaries of texts that no document holds.
struct WordBreaker: ~Copyable {
  private var iterator: BreakIterator?

  init(language: Language) { iterator = try? BreakIterator(.word, locale: language.tag) }

  mutating func words(of text: String) -> [WordSpan] {
    let bytes = Array(text.utf8)
    var words: [WordSpan] = []
    var start = 0
    for boundary in (try? iterator?.boundaries(of: bytes.span)) ?? [] {
      if let kind = Self.kind(boundary.status) {
        words.append(WordSpan(range: start..<boundary.offset, kind: kind))
      }
      start = boundary.offset
    }
    return words
  }

  /// ICU's rule status ranges (`UWordBreak`).
  private static func kind(_ status: Int) -> Word.Kind? {
    switch status {
    case 100..<200: .number
    case 200..<300: .letters
    case 300..<500: .ideographs
    default: nil
    }
  }
}
