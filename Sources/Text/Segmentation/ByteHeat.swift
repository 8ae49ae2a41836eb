/// What a byte of UTF-8 may begin, as the scan sees it.
enum ByteHeat {
  /// Nothing to look at.
  static let cold: UInt8 = 0
  /// Possibly a mark.
  static let hot: UInt8 = 1
  /// An ideograph of three bytes, or a Hangul syllable's neighbour of that width: no mark.
  static let ideograph: UInt8 = 2
  /// Kana, marks and full-width forms (U+3000…U+3FFF, U+F000…U+FFFF): the next bytes tell.
  static let mixed: UInt8 = 3

  /// Whether three bytes that begin in a mixed one are no mark: kana, `、`, `，`.
  @inline(__always)
  static func isCold(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    if first == 0xE3 { return second != 0x80 || third == 0x81 }
    return second == 0xBC && third == 0x8C
  }
}
