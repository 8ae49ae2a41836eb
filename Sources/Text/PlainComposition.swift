/// Whether characters are composed (NFC), as far as their bytes tell without Unicode's tables: Latin,
/// Cyrillic, ideographs, kana, and the marks that stand among them.
enum PlainComposition {
  /// Whether a text of such a character and others like it is composed: it is its own composed form
  /// and joins nothing before it. False where the tables must be asked.
  static func isComposed(_ text: Span<UInt8>, _ at: Int) -> Bool {
    switch text[at] {
    // Up to U+02FF, Cyrillic to U+047F, and U+4000 to U+9FFF.
    case ..<0xCC, 0xD0...0xD1, 0xE4...0xE9: true
    default: at + 2 < text.count && isComposed(text[at], text[at + 1], text[at + 2])
    }
  }

  /// The same of a character of three bytes, or of four from U+1F000 to U+1FFFF.
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
}
