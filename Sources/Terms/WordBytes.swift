internal import Text

/// Eight bytes of a text at once, the first one lowest.
enum WordBytes {
  /// Those from an offset on; zeros behind the end of the text.
  @inline(__always)
  static func word(_ text: Span<UInt8>, _ at: Int) -> UInt64 {
    at &+ 8 <= text.count ? EightBytes.word(text, at) : rest(text, at)
  }

  private static func rest(_ text: Span<UInt8>, _ at: Int) -> UInt64 {
    var word: UInt64 = 0
    for place in (at..<text.count).reversed() { word = word << 8 | UInt64(text[place]) }
    return word
  }

  /// Up to eight bytes.
  static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for byte in bytes.reversed() { word = word << 8 | UInt64(byte) }
    return word
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte that is no letter or digit of ASCII.
  @inline(__always)
  static func others(in word: UInt64) -> UInt64 {
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
