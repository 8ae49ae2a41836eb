internal import Text

/// How many words of a text begin with each three ASCII letters: no name stands in more places than
/// words begin as it does.
struct WordOpenings {
  private var counts = [UInt32](repeating: 0, count: 26 * 26 * 26)
  /// Places where full-width letters or letter-like signs stand, which match as plain letters do.
  private var others: UInt32 = 0

  init(_ text: [UInt8]) {
    let text = text.span
    var letters = 0
    var opening = 0
    for at in text.indices {
      let letter = Self.letter(text[at])
      if letter >= 26 {
        letters = 0
        opening = 0
        if text[at] == 0xE2 || text[at] == 0xEF { others += Self.isSign(text, at) ? 1 : 0 }
      } else if letters < 3 {
        opening = opening * 26 + letter
        letters += 1
        if letters == 3 { counts[opening] += 1 }
      }
    }
  }

  /// The most places that a name may stand in; nil where it begins otherwise than with three ASCII
  /// letters.
  func most(of name: String) -> Int? {
    guard name.utf8.count >= 3, name.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var opening = 0
    for byte in name.utf8.prefix(3) {
      let letter = Self.letter(byte)
      guard letter < 26 else { return nil }
      opening = opening * 26 + letter
    }
    return Int(counts[opening] + others)
  }

  /// 0 for *a* in either case; 26 or more for what is no letter.
  private static func letter(_ byte: UInt8) -> Int { Int((byte | 0x20) &- 0x61) }

  private static func isSign(_ text: Span<UInt8>, _ at: Int) -> Bool {
    text[at] == 0xEF || at + 1 < text.count && text[at + 1] == 0x84
  }
}
