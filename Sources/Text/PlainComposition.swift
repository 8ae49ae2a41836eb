/// Whether a text is composed (NFC), as far as its bytes tell without Unicode's tables: Latin,
/// Cyrillic, ideographs, kana, and the marks that stand among them.
enum PlainComposition {
  /// False where the tables must be asked.
  static func isComposed(_ text: Span<UInt8>) -> Bool {
    let heat = heat
    var at = 0
    while true {
      at = ByteHeat.skippingCold(at, in: text, by: heat.span)
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

  /// For ``ByteHeat``: cold are the bytes of characters below U+0300, of Cyrillic up to U+047F and of
  /// U+4000 to U+9FFF.
  private static let heat: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case ..<0xCC, 0xD0, 0xD1, 0xE4...0xE9: ByteHeat.cold
    default: ByteHeat.hot
    }
  }
}
