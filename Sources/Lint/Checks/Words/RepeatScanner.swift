internal import Text

/// Finds words and phrases of up to three words that stand twice in a row, with nothing but space
/// between them, in one pass over the bytes of a block.
struct RepeatScanner {
  struct Repeat {
    let words: [TextRange]
    let secondWords: [TextRange]
    /// The word before the first of them, if no mark stands between.
    let before: TextRange?
    var second: TextRange {
      (secondWords.first ?? TextRange(0, 0)).union(secondWords.last ?? TextRange(0, 0))
    }
  }

  private let text: [UInt8]
  private let document: Document
  private let end: Int
  private var at: Int
  /// What each byte is, or begins.
  private let kinds = Self.kinds
  private var window = WordWindow()
  private static let longest = 3

  init(_ document: Document, _ range: TextRange) {
    text = document.text
    self.document = document
    at = Int(range.start)
    end = Int(range.end)
  }

  mutating func next() -> Repeat? {
    while readToRepeat() {
      if let found = repeated() { return found }
    }
    return nil
  }

  /// Reads on to a word that may be one of those before it; a mark parts words from those that came.
  ///
  /// - Returns: whether there is one.
  private mutating func readToRepeat() -> Bool {
    let (text, table) = (text, kinds)
    let bytes = text.span.extracting(first: end)
    let kinds = table.span
    // Known to the compiler, so that no byte is looked up with a check.
    precondition(kinds.count == 256)
    var next = at
    defer { at = next }
    while next < bytes.count {
      if kinds[Int(bytes[next])] == Self.space {
        next += 1
        continue
      }
      let start = next
      repeat {
        while next < bytes.count, kinds[Int(bytes[next])] == Self.letter { next += 1 }
        guard next < bytes.count, bytes[next] >= 0x80, isWord(next) else { break }
        next += 1
      } while true
      if next > start {
        window.append(TextRange(start, next), folding: bytes[start])
        if window.mayRepeat { return true }
      } else {
        window.removeAll()
        next += Surroundings.length(bytes[next])
      }
    }
    return false
  }

  private mutating func repeated() -> Repeat? {
    let count = window.count
    for length in 1...Self.longest where count >= 2 * length {
      guard isDoubled(length) else { continue }
      let first = window.words((count - 2 * length)..<(count - length))
      let second = window.words((count - length)..<count)
      guard length == 1 ? endsWord(second[0]) : !goesOn(first, before: count - 2 * length) else {
        continue
      }
      guard !document.isOpaque(second[0]) else { continue }
      let before = count > 2 * length ? window[count - 2 * length - 1] : nil
      window.keepLast(length)
      return Repeat(words: first, secondWords: second, before: before)
    }
    return nil
  }

  /// Whether the last words are the ones before them.
  private func isDoubled(_ length: Int) -> Bool {
    for offset in 1...length {
      let place = window.count - offset
      guard isSame(window[place], window[place - length]) else { return false }
    }
    return true
  }

  /// Whether a phrase is part of a longer chain, *more and more and more*.
  private func goesOn(_ first: [TextRange], before index: Int) -> Bool {
    var next = at
    while next < end, kinds[Int(text[next])] == Self.space { next += 1 }
    let start = next
    while next < end, isWord(next) { next += 1 }
    if next > start, isSame(TextRange(start, next), first[0]) { return true }
    return index > 0 && isSame(window[index - 1], first[first.count - 1])
  }

  /// Whether the word ends where it seems to: no hyphen or apostrophe goes on from it.
  private func endsWord(_ word: TextRange) -> Bool {
    let next = Int(word.end)
    return next >= end || (text[next] != 0x2D && text[next] != 0x27)
  }

  private func isSame(_ a: TextRange, _ b: TextRange) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count {
      let left = text[Int(a.start) + offset]
      let right = text[Int(b.start) + offset]
      if left == right { continue }
      guard left < 0x80, left | 0x20 == right | 0x20, left | 0x20 >= 0x61 else { return false }
    }
    return true
  }

  /// A byte of a letter, of a hyphen or apostrophe inside a word, or of any sign beyond ASCII that
  /// is neither general punctuation nor a no-break space or guillemet.
  private func isWord(_ at: Int) -> Bool {
    let byte = text[at]
    if byte == 0xE2 { return at + 2 < end && text[at + 1] == 0x80 && text[at + 2] == 0x99 }
    if byte & 0xC0 == 0x80 { return at > 0 && text[at - 1] >= 0x80 }
    return kinds[Int(byte)] == Self.letter
  }

  private static let mark: UInt8 = 0
  private static let letter: UInt8 = 1
  private static let space: UInt8 = 2

  private static let kinds: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09: space
    case 0x41...0x5A, 0x61...0x7A, 0x27, 0x2D: letter
    case ..<0xC0, 0xC2, 0xE2, 0xE3: mark
    default: letter
    }
  }
}
