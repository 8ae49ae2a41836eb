package import ICU

/// A word of a text (UAX #29 with CLDR's dictionaries).
// Its name is usable from inlined code, or nothing of it would be inlined in other modules.
@usableFromInline
package struct Word: Equatable, Sendable {
  @usableFromInline package enum Kind: UInt8, Sendable {
    case letters, number, ideographs
  }

  @usableFromInline let start: UInt32
  // The length and the kind, so that a word takes eight bytes.
  @usableFromInline let extent: UInt32

  package init(range: TextRange, kind: Kind) {
    self.init(start: range.start, length: UInt32(range.count), kind: kind.rawValue)
  }

  @inlinable init(start: UInt32, length: UInt32, kind: UInt8) {
    self.start = start
    extent = length << 2 | UInt32(kind)
  }

  @inlinable package var range: TextRange { TextRange(start, start + extent >> 2) }

  @inlinable package var kind: Kind {
    switch extent & 3 {
    case 0: .letters
    case 1: .number
    default: .ideographs
    }
  }
}

/// Cuts text into words, sentence by sentence; marks and spaces are left out.
///
/// Plain words between spaces need no more than their bytes (``PlainWords``); the rest is ICU's.
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

  /// The words of a document, segment by segment; none where ICU has no word iterator.
  static func words(of document: Document) -> WordTable {
    // English and Chinese have a word in five or six bytes.
    WordTable(count: document.text.count / 5) { add in
      guard var segmenter = try? WordSegmenter(language: document.language) else { return }
      var words: [Word] = []
      for segment in document.segments {
        segmenter.append(wordsIn: document.text, range: segment.range, to: &words)
        words.forEach(add)
        words.removeAll(keepingCapacity: true)
      }
    }
  }

  mutating func append(wordsIn text: [UInt8], range: TextRange, to words: inout [Word]) {
    let first = words.count
    let end = Int(range.end)
    let plain = PlainWords(text, end: end)
    var at = plain.append(from: Int(range.start), to: &words)
    while at < end {
      let next = plain.plainStretch(from: at)
      append(piecesIn: text, range: TextRange(at, next), to: &words)
      at = plain.append(from: next, to: &words)
    }
    if !kept.isEmpty { kept.join(&words, from: first, in: text, range) }
  }

  /// Leaves a range to ICU.
  private mutating func append(
    piecesIn text: [UInt8], range: TextRange, to words: inout [Word]
  ) {
    let span = text.span.extracting(range.indices)
    try? iterator.forEachPiece(of: span, least: Word.Kind.leastStatus) { start, end, status in
      let range = TextRange(range.start + UInt32(start), range.start + UInt32(end))
      words.append(Word(range: range, kind: Word.Kind(status: status)))
    }
  }
}

extension Word.Kind {
  /// The least of ICU's rule statuses of words (`UWordBreak`); below are marks and spaces.
  fileprivate static let leastStatus = 100

  fileprivate init(status: Int) {
    self = status < 200 ? .number : status < 300 ? .letters : .ideographs
  }
}
