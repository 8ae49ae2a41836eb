internal import ICU

/// A word of a text (UAX #29 with CLDR's dictionaries).
package struct Word: Equatable, Sendable {
  package enum Kind: Sendable {
    case letters, number, ideographs
  }

  package let range: TextRange
  package let kind: Kind
}

enum WordTable {
  /// ICU's rule status ranges of word boundaries (`UWordBreak`).
  private static func kind(_ status: Int) -> Word.Kind? {
    switch status {
    case 100..<200: .number
    case 200..<300: .letters
    case 300..<500: .ideographs
    default: nil
    }
  }

  static func words(of document: Document) -> [Word] {
    guard var iterator = try? BreakIterator(.word, locale: document.language.tag) else { return [] }
    var words: [Word] = []
    for block in document.blocks where block.kind != .code {
      let span = document.text.span.extracting(block.range.indices)
      var start = block.range.start
      for boundary in (try? iterator.boundaries(of: span)) ?? [] {
        let end = block.range.start + UInt32(boundary.offset)
        if let kind = kind(boundary.status) {
          words.append(Word(range: TextRange(start, end), kind: kind))
        }
        start = end
      }
    }
    return words
  }
}
