/// Where words of spaced scripts begin and end, told from folded UTF-8 bytes.
///
/// Letters, digits and marks are parts of words; ideographs, kana and the scripts of South-East
/// Asia that are written without spaces are not, so that a term may begin and end beside them.
enum WordEdge {
  /// Whether the scalar that begins at an offset is a part of a word.
  static func isWord(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    return byte < 0x80 ? isWord(ascii: byte) : isWideWord(at: offset, in: bytes)
  }

  /// Whether the scalar that ends at an offset is a part of a word.
  static func isWord(before offset: Int, in bytes: [UInt8]) -> Bool {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 && isWord(at: start, in: bytes)
  }

  @inline(__always)
  static func isWord(ascii byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Bytes of the scalar that a lead byte opens.
  @inline(__always)
  static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func isWideWord(at offset: Int, in bytes: [UInt8]) -> Bool {
    let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    switch bytes[offset] {
    case 0xC3: return second != 0x97 && second != 0xB7
    case 0xC4...0xCA, 0xD0...0xD4: return true
    case 0xC2, 0xE3...0xE9: return false
    case 0xE2 where second == 0x80: return false
    default: break
    }
    let end = min(bytes.count, offset + length(bytes[offset]))
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    return text.unicodeScalars.first.map(isSpacedLetter) ?? false
  }

  private static func isSpacedLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: return false
    default: break
    }
    let properties = scalar.properties
    if properties.isIdeographic { return false }
    if properties.isAlphabetic || properties.numericType != nil { return true }
    return properties.generalCategory == .nonspacingMark
  }
}
