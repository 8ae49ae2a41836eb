internal import Text

/// Where words of spaced scripts begin and end, told from UTF-8 bytes.
///
/// Letters, digits and marks are parts of words; ideographs, kana and the scripts of South-East
/// Asia that are written without spaces are not, so that a term may begin and end beside them.
enum WordEdge {
  /// Whether the scalar that begins at an offset is a part of a word.
  static func isWord(at offset: Int, in text: Span<UInt8>) -> Bool {
    guard offset < text.count else { return false }
    let byte = text[offset]
    return byte < 0x80 ? isWord(ascii: byte) : isWideWord(at: offset, in: text)
  }

  /// Whether the scalar that ends at an offset is a part of a word.
  static func isWord(before offset: Int, in text: Span<UInt8>) -> Bool {
    let start = scalarStart(before: offset, in: text)
    return start >= 0 && isWord(at: start, in: text)
  }

  private static func scalarStart(before offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  @inline(__always)
  static func isWord(ascii byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The bytes of the apostrophe at an offset; nil if there is none.
  static func apostrophe(at offset: Int, in text: Span<UInt8>) -> Int? {
    guard offset < text.count else { return nil }
    let byte = text[offset]
    if byte < 0x80 { return byte == UInt8(ascii: "'") ? 1 : nil }
    guard byte == 0xC2 || byte == 0xCA || byte == 0xE2 else { return nil }
    let scalar = FoldedCursor.scalar(offset, in: text)
    return FoldedText.folded(scalar) == "'" ? UTF8.width(scalar) : nil
  }

  /// Where the apostrophe begins that ends at an offset; nil if there is none.
  static func apostrophe(before offset: Int, in text: Span<UInt8>) -> Int? {
    guard offset > 0, mayEndApostrophe(text[offset - 1]) else { return nil }
    let start = scalarStart(before: offset, in: text)
    return start >= 0 && apostrophe(at: start, in: text) != nil ? start : nil
  }

  private static func mayEndApostrophe(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == 0x98 || byte == 0x99 || (0xB4...0xBC).contains(byte)
  }

  /// Bytes of the scalar that a lead byte opens.
  @inline(__always)
  static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func isWideWord(at offset: Int, in text: Span<UInt8>) -> Bool {
    let second = offset + 1 < text.count ? text[offset + 1] : 0
    switch text[offset] {
    case 0xC3: return second != 0x97 && second != 0xB7
    case 0xCA: return ![0xB9, 0xBB, 0xBC].contains(second)
    case 0xC4...0xC9, 0xD0...0xD4: return true
    case 0xC2, 0xE3...0xE9: return false
    case 0xE2 where second == 0x80: return false
    case 0xEF where second == 0xBC || second == 0xBD:
      return isWideWord(second, offset + 2 < text.count ? text[offset + 2] : 0)
    default: return isSpacedLetter(FoldedText.folded(FoldedCursor.scalar(offset, in: text)))
    }
  }

  /// Whether the last two bytes of a full-width form are those of a digit or an ASCII letter.
  private static func isWideWord(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0xBC, 0x90...0x99), (0xBC, 0xA1...0xBA), (0xBD, 0x81...0x9A): true
    default: false
    }
  }

  private static func isSpacedLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3000...0x9FFF: return false
    default: break
    }
    let properties = scalar.properties
    if properties.isIdeographic { return false }
    if properties.isAlphabetic || properties.numericType != nil { return true }
    return properties.generalCategory == .nonspacingMark
  }
}
