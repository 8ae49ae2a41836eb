/// What a number can begin with, by the phrases of a lexicon: words of letters, or two of them where
/// the first alone is none (*in excess of*), scalars of three bytes, alone or by twos in the same
/// way, and two bytes of anything else. All other text is passed over.
struct OpeningWords: Sendable {
  private var words = WordHashes()
  /// Words that are no opening without the next, and both.
  private var firstWords = WordHashes()
  private var wordPairs = WordHashes()
  /// Words that count as a number before one of `numerals`: a million, a third.
  private var articles = WordHashes()
  private var numerals = WordHashes()
  /// By a hash, the first four bytes of all words.
  private var starts = BitTable()
  private var scalars = BitTable()
  /// Scalars that begin a phrase; by a hash, those that may follow.
  private var firstScalars = BitTable()
  private var scalarPairs = BitTable()
  private var pairs = BitTable()

  /// Sixty-four thousand flags.
  private struct BitTable {
    private var words = [UInt64](repeating: 0, count: 1 << 10)

    @inline(__always)
    subscript(index: Int) -> Bool { words[index >> 6] >> UInt64(index & 63) & 1 == 1 }

    mutating func insert(_ index: Int) { words[index >> 6] |= 1 << UInt64(index & 63) }
  }

  mutating func insert(_ phrase: [UInt8], _ lexeme: Lexeme) {
    if Letters.isLead(phrase[0]) { insertWords(phrase, lexeme) }
    guard lexeme.isOpening else { return }
    if phrase.count > 2, phrase[0] & 0xF0 == 0xE0 {
      insertScalars(phrase)
    } else if phrase.count > 1 {
      pairs.insert(Int(phrase[0]) << 8 | Int(phrase[1]))
    } else {
      for next in 0...255 { pairs.insert(Int(phrase[0]) << 8 | next) }
    }
  }

  /// - Parameter scalar: a scalar of three bytes.
  mutating func insert(_ scalar: Unicode.Scalar) {
    firstScalars.insert(Int(scalar.value))
    scalars.insert(Int(scalar.value))
  }

  private mutating func insertWords(_ phrase: [UInt8], _ lexeme: Lexeme) {
    let end = Letters.end(of: phrase.span, from: 0)
    let first = WordHashes.hash(phrase.span.extracting(first: end))
    switch lexeme {
    case .number, .scale, .ordinal, .denominator, .andAfterTens, .andAfterScale:
      numerals.insert(first)
    default: break
    }
    guard lexeme.isOpening else { return }
    starts.insert(Self.start(phrase.span, 0, end))
    if end < phrase.count {
      firstWords.insert(first)
      wordPairs.insert(WordHashes.pair(first, Self.next(phrase.span, end)))
    } else if lexeme == .article {
      firstWords.insert(first)
      articles.insert(first)
    } else {
      words.insert(first)
    }
  }

  /// What stands behind a word: the hash of the next word after a space, else the byte, 0x20 for a
  /// space before anything else.
  private static func next(_ text: Span<UInt8>, _ at: Int) -> UInt32 {
    guard text[at] == 0x20, at + 1 < text.count, Letters.isLead(text[at + 1]) else {
      return UInt32(text[at])
    }
    return WordHashes.hash(text.extracting(at + 1..<Letters.end(of: text, from: at + 1)))
  }

  private mutating func insertScalars(_ phrase: [UInt8]) {
    let first = Letters.scalar(phrase[0], phrase[1], phrase[2])
    firstScalars.insert(first)
    if phrase.count > 5, phrase[3] & 0xF0 == 0xE0 {
      let second = Letters.scalar(phrase[3], phrase[4], phrase[5])
      scalarPairs.insert(Self.pair(first, second))
    } else {
      scalars.insert(first)
    }
  }

  private static func pair(_ first: Int, _ second: Int) -> Int {
    (first &* 31 &+ second) & 0xFFFF
  }

  @inline(__always)
  private static func start(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    let word = EightBytes.word(text, at..<min(end, at + 4))
    return Int((word &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}

extension OpeningWords {
  /// Whether a number may begin with two bytes.
  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    pairs[Int(first) << 8 | Int(second)]
  }

  /// Whether a phrase begins with the scalar of three bytes at an offset.
  @inline(__always)
  func holdsScalar(_ text: Span<UInt8>, _ at: Int) -> Bool {
    firstScalars[Letters.scalar(text[at], text[at &+ 1], text[at &+ 2])]
  }

  /// Whether a number may begin with such a scalar.
  func openScalar(_ text: Span<UInt8>, _ at: Int) -> Bool {
    let first = Letters.scalar(text[at], text[at + 1], text[at + 2])
    if scalars[first] { return true }
    guard at + 5 < text.count, text[at + 3] & 0xF0 == 0xE0 else { return false }
    return scalarPairs[Self.pair(first, Letters.scalar(text[at + 3], text[at + 4], text[at + 5]))]
  }

  /// Whether any word that a number may begin with starts like the one between two offsets.
  @inline(__always)
  func holdsStart(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    starts[Self.start(text, at, end)]
  }

  /// Whether a number may begin with the word of letters that stands between two offsets.
  func openWord(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let first = WordHashes.hash(text.extracting(at..<end))
    if words.contains(first) { return true }
    guard firstWords.contains(first) else { return false }
    guard end < text.count else { return false }
    let next = Self.next(text, end)
    if wordPairs.contains(WordHashes.pair(first, next)) { return true }
    guard articles.contains(first) else { return false }
    // Other marks than a space between an article and a number are left to the reader.
    return next < 0x100 || numerals.contains(next)
  }
}
