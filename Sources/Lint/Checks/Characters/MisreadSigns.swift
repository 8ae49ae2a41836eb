/// What Windows-1252 makes of bytes, and what garbled letters look like.
enum MisreadSigns {
  /// The characters of the bytes 80…9F.
  private static let upper: [Unicode.Scalar: UInt8] = {
    let signs = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
    return Dictionary(uniqueKeysWithValues: signs.enumerated().map { ($1, UInt8(0x80 + $0)) })
  }()

  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return upper[scalar] ?? ((0x80...0x9F).contains(scalar.value) ? UInt8(scalar.value) : nil)
  }

  /// Whether what was decoded is what texts hold, so that chance is ruled out: a letter with an
  /// accent that follows no capital, a general mark, a picture, or two letters of another script.
  static func tells(_ decoded: [Unicode.Scalar], after before: Unicode.Scalar?) -> Bool {
    if decoded.contains(where: isCertain) { return true }
    let strange = decoded.count { isForeign($0) }
    if strange >= 2 { return true }
    let isAfterCapital = before?.isUpperCase ?? false
    return !isAfterCapital && decoded.contains { (0xA0...0xFF).contains($0.value) }
  }

  private static func isCertain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x203A, 0x20AC, 0x2122, 0xFEFF, 0xFF01...0xFF60, 0x1F300...0x1FAFF: true
    default: false
    }
  }

  /// Latin with other accents, Cyrillic, Greek, East Asian.
  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0100...0x017F, 0x0370...0x052F, 0x3000...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }
}
