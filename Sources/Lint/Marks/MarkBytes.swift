/// What single bytes may begin.
enum MarkBytes {
  /// The bytes at which a mark may begin. Of Latin and Cyrillic letters those are looked at that the
  /// text's own script has not.
  static func hot(isCyrillic: Bool, isLatin: Bool) -> [Bool] {
    var hot = [Bool](repeating: false, count: 256)
    for byte in 0..<0x20 where ![0x09, 0x0A, 0x0D].contains(byte) { hot[byte] = true }
    hot[0x7F] = true
    for byte in " ,.;:?!()[]{}\"-".utf8 { hot[Int(byte)] = true }
    for byte in [0xC2, 0xC3, 0xCC, 0xE2, 0xE3, 0xE9, 0xEE, 0xEF, 0xF3, 0xF4] { hot[byte] = true }
    if isCyrillic {
      for byte in 0x41...0x5A { hot[byte] = true }
      for byte in 0x61...0x7A { hot[byte] = true }
    } else if isLatin {
      for byte in [0xCE, 0xCF, 0xD0, 0xD1, 0xD2, 0xD3] { hot[byte] = true }
    }
    return hot
  }

  static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether a Cyrillic letter ends at an offset.
  static func isCyrillicTail(_ text: [UInt8], before at: Int) -> Bool {
    at > 1 && text[at - 1] & 0xC0 == 0x80 && (0xD0...0xD3).contains(text[at - 2])
  }

  /// Whether a byte may begin the character after the first of a misread one: what Windows-1252 has
  /// at 80…BF.
  static func mayFollowMisread(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xC5 || byte == 0xC6 || byte == 0xCB || byte == 0xE2
  }

  /// Whether a byte may begin a space of any kind.
  static func mayBeSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3
  }

  /// The space at an offset, and its length in bytes: plain, no-break, ideographic, or of a width
  /// of its own.
  static func space(_ text: [UInt8], _ at: Int) -> (scalar: UInt32, length: Int)? {
    switch text[at] {
    case 0x20: return (0x20, 1)
    case 0xC2: return at + 1 < text.count && text[at + 1] == 0xA0 ? (0xA0, 2) : nil
    case 0xE2, 0xE3:
      guard at + 2 < text.count else { return nil }
      let scalar =
        UInt32(text[at] & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6
        | UInt32(text[at + 2] & 0x3F)
      switch scalar {
      case 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return (scalar, 3)
      default: return nil
      }
    default: return nil
    }
  }
}
