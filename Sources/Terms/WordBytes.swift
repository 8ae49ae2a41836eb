internal import Text

/// The letters of a text, eight bytes at once.
enum WordBytes {
  /// The end of the letters and digits of ASCII that begin at an offset.
  @inline(__always)
  static func end(in text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at &+ 8 <= text.count {
      let others = others(in: EightBytes.word(text, at))
      at &+= others.trailingZeroBitCount >> 3
      if others != 0 { return at }
    }
    while at < text.count, WordEdge.isWord(ascii: text[at]) { at &+= 1 }
    return at
  }

  /// Up to eight bytes in one word, the first one lowest.
  static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for byte in bytes.reversed() { word = word << 8 | UInt64(byte) }
    return word
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte that is no letter or digit of ASCII.
  @inline(__always)
  private static func others(in word: UInt64) -> UInt64 {
    let plain = word & ~high
    let small = plain | ones &* 0x20
    let letters = isLeast(0x61, small) & ~isLeast(0x7B, small)
    let digits = isLeast(0x30, plain) & ~isLeast(0x3A, plain)
    return ~((letters | digits) & ~word) & high
  }

  /// The high bit of each byte that is no less than another; all are of ASCII.
  @inline(__always)
  private static func isLeast(_ least: UInt64, _ word: UInt64) -> UInt64 {
    word &+ ones &* (0x80 &- least)
  }
}
