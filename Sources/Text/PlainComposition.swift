/// Whether a text is composed (NFC), as far as its bytes tell without Unicode's tables: Latin,
/// Cyrillic, ideographs, kana, and the marks that stand among them.
enum PlainComposition {
  /// False where the tables must be asked.
  static func isComposed(_ text: Span<UInt8>) -> Bool {
    var at = 0
    while true {
      at = endOfPlain(in: text, from: at)
      guard at + 2 < text.count else { return at == text.count }
      guard isComposed(text[at], text[at + 1], text[at + 2]) else { return false }
      at += 3
    }
  }

  /// Whether a character of three bytes, or of four from U+1F000 to U+1FFFF, is its own composed
  /// form and joins nothing before it.
  @inline(__always)
  private static func isComposed(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE2:
      switch second {
      // The first two are quads, whose composed forms are other spaces.
      case 0x80: third >= 0x82
      case 0x82, 0x86, 0x91...0x98: true
      default: false
      }
    case 0xE3:
      switch second {
      // Tone marks, and the voicing marks of kana.
      case 0x80: !(0xAA...0xAF).contains(third)
      case 0x82: third != 0x99 && third != 0x9A
      default: true
      }
    case 0xEF: second == 0xBC || second == 0xBD
    case 0xF0: second == 0x9F
    default: false
    }
  }

  /// The end of the plain bytes from an offset on; they are passed by sixteens, without a branch for
  /// each.
  @inline(__always)
  private static func endOfPlain(in text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at + 16 <= text.count {
      let next = text.extracting(at..<at + 16)
      var found: UInt8 = 0
      for index in 0..<16 { found |= other(next[index]) }
      guard found == 0 else { break }
      at += 16
    }
    while at < text.count, other(text[at]) == 0 { at += 1 }
    return at
  }

  /// 0 for a byte of a plain character, else 1: plain are those below U+0300, those of Cyrillic up to
  /// U+047F and U+4000 to U+9FFF.
  @inline(__always)
  private static func other(_ byte: UInt8) -> UInt8 {
    let isHigh: UInt8 = byte >= 0xCC ? 1 : 0
    let isCyrillic: UInt8 = byte & 0xFE == 0xD0 ? 1 : 0
    let isIdeograph: UInt8 = byte &- 0xE4 < 6 ? 1 : 0
    return isHigh & ~(isCyrillic | isIdeograph)
  }
}
