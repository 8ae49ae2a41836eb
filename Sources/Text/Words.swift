package import ICU

/// A word of a text (UAX #29 with CLDR's dictionaries).
package struct Word: Equatable, Sendable {
  package enum Kind: Sendable {
    case letters, number, ideographs
  }

  package let range: TextRange
  package let kind: Kind
}

/// Cuts text into words, sentence by sentence; marks and spaces are left out.
///
/// Where a script writes no spaces, ICU's dictionary decides, at forty times the cost of finding
/// the sentences: ask for the words of what is looked at, not of a whole text.
package struct WordSegmenter: ~Copyable {
  private var iterator: BreakIterator
  private let kept: KeptWords

  /// - Parameter kept: words that stay whole though the dictionary does not know them.
  /// - Throws: where ICU has no word iterator.
  package init(language: Language, keeping kept: KeptWords = KeptWords()) throws(ICUError) {
    iterator = try BreakIterator(.word, locale: language.tag)
    self.kept = kept
  }

  /// The words of a range, in order.
  package mutating func words(in text: [UInt8], range: TextRange) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(range.count / 4)
    append(wordsIn: text, range: range, to: &words)
    return words
  }

  mutating func append(wordsIn text: [UInt8], range: TextRange, to words: inout [Word]) {
    let first = words.count
    var start = range.start
    try? iterator.forEachBoundary(of: text.span.extracting(range.indices)) { offset, status in
      let end = range.start + UInt32(offset)
      if let kind = Word.Kind(status: status) {
        words.append(Word(range: TextRange(start, end), kind: kind))
      }
      start = end
    }
    if !kept.isEmpty { kept.join(&words, from: first, in: text, range) }
  }
}

extension Word.Kind {
  /// ICU's rule status ranges of word boundaries (`UWordBreak`).
  fileprivate init?(status: Int) {
    switch status {
    case 100..<200: self = .number
    case 200..<300: self = .letters
    case 300..<500: self = .ideographs
    default: return nil
    }
  }
}
