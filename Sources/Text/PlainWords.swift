/// The words of plain text (UAX #29), read from the bytes: letters of Latin and Cyrillic, figures,
/// and the marks between them whose part in words is the same in every language and version.
///
/// It reads chunks between spaces or line ends, where a boundary stands whatever is around, and
/// stops before a chunk with anything else in it: another script, an accent that stands apart, an
/// underscore, letters beside figures. That is ICU's (see ``WordSegmenter``).
struct PlainWords {
  private let text: [UInt8]
  private let end: Int
  private let kinds: [UInt8]

  init(_ text: [UInt8], end: Int) {
    self.text = text
    self.end = end
    kinds = PlainBytes.kinds
  }

  /// Appends the words from an offset on, which must begin a chunk.
  /// - Returns: where the first chunk that is not plain begins, or the end.
  func append(from start: Int, to words: inout [Word]) -> Int {
    var at = start
    while at < end {
      let first = words.count
      guard let next = append(chunk: at, to: &words) else {
        words.removeLast(words.count - first)
        return at
      }
      at = next + 1
    }
    return end
  }

  /// The first space or line end from an offset on with nothing but plain bytes behind it for a
  /// while, so that ICU is not started anew for every other word.
  func plainStretch(from offset: Int) -> Int {
    let bytes = text.span.extracting(first: end)
    let separators = PlainBytes.separators
    var at = offset
    while true {
      at = ByteHeat.skippingCold(at, in: bytes, by: separators.span)
      if at == end || isPlain(at, min(end, at + Self.worthwhile)) { return at }
      at += 1
    }
  }

  private func isPlain(_ start: Int, _ end: Int) -> Bool {
    for at in start..<end where kinds[Int(text[at])] == PlainBytes.other { return false }
    return true
  }

  /// Bytes of plain text that are worth a stop of ICU.
  private static let worthwhile = 24

  /// - Returns: the end of the chunk; nil if it is not plain.
  private func append(chunk start: Int, to words: inout [Word]) -> Int? {
    var at = start
    while true {
      let first = at
      switch kind(at) {
      case PlainBytes.separator: return at
      case PlainBytes.lead where !isLetter(at): return nil
      case PlainBytes.letter, PlainBytes.lead:
        guard let stop = letters(at) else { return nil }
        at = stop
        words.append(Word(range: TextRange(first, at), kind: .letters))
      case PlainBytes.digit:
        guard let stop = figure(at) else { return nil }
        at = stop
        words.append(Word(range: TextRange(first, at), kind: .number))
      case PlainBytes.mark: at += 1
      case PlainBytes.general where isMark(at): at += 3
      default: return nil
      }
    }
  }

  /// The end of a word of letters, with an apostrophe or a full stop between them: `it’s`, `U.S`.
  private func letters(_ start: Int) -> Int? {
    var at = start
    while true {
      at = afterLetters(at)
      let next = afterJoiner(at)
      if next > at, isLetter(next) {
        at = next
      } else {
        let isColon = byte(at) == 0x3A && isWord(at + 1)
        return isColon || kind(next) == PlainBytes.digit ? nil : at
      }
    }
  }

  private func afterLetters(_ start: Int) -> Int {
    let bytes = text.span.extracting(first: end)
    let kinds = kinds.span
    var at = start
    repeat {
      while at < bytes.count, kinds[Int(bytes[at])] == PlainBytes.letter { at &+= 1 }
      guard isLetter(at) else { return at }
      at += 2
    } while true
  }

  /// The end of a figure, with a comma or a full stop between digits: `1,250.5`.
  private func figure(_ start: Int) -> Int? {
    var at = start
    while true {
      while kind(at) == PlainBytes.digit { at += 1 }
      let isJoined = (byte(at) == 0x2C || byte(at) == 0x2E) && kind(at + 1) == PlainBytes.digit
      guard isJoined else { break }
      at += 1
    }
    let isTied = byte(at) == 0x2C || byte(at) == 0x3A || byte(at) == 0x3B
    return isWord(isTied ? at + 1 : afterJoiner(at)) ? nil : at
  }
}

extension PlainWords {
  @inline(__always) private func byte(_ at: Int) -> UInt8 { at < end ? text[at] : 0x20 }

  @inline(__always) private func kind(_ at: Int) -> UInt8 { kinds[Int(byte(at))] }

  @inline(__always) private func isLetter(_ at: Int) -> Bool {
    let kind = kind(at)
    if kind == PlainBytes.letter { return true }
    return kind == PlainBytes.lead && at + 1 < end && PlainBytes.isLetter(text[at], text[at + 1])
  }

  private func isWord(_ at: Int) -> Bool {
    let kind = kind(at)
    return kind == PlainBytes.letter || kind == PlainBytes.lead || kind == PlainBytes.digit
  }

  /// The offset after `'`, `.`, `‘` or `’`, which join letters; the offset itself for anything else.
  @inline(__always) private func afterJoiner(_ at: Int) -> Int {
    let first = byte(at)
    if first == 0x27 || first == 0x2E { return at + 1 }
    let isQuote = first == 0xE2 && byte(at + 1) == 0x80 && byte(at + 2) & 0xFE == 0x98
    return isQuote ? at + 3 : at
  }

  /// Whether a dash, a quotation mark or `…` stands at an offset.
  private func isMark(_ at: Int) -> Bool {
    guard byte(at + 1) == 0x80 else { return false }
    switch byte(at + 2) {
    case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6: return true
    default: return false
    }
  }
}
