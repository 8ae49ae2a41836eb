/// Four characters of ASCII as tables compare them: letters as small ones, spaces and marks all
/// alike.
struct PlainStart {
  /// Four bytes, the first one lowest, none of them zero; behind them, whether the first character
  /// is a capital.
  let key: UInt64
  /// Whether two spaces or marks stand next to each other: forms have one space for a run of them.
  let hasRun: Bool

  /// Set in the key of what begins with a capital of ASCII.
  static let capital: UInt64 = 1 << 32

  /// The key of four letters or digits.
  @inline(__always)
  static func key(ofWord bytes: UInt32) -> UInt64 {
    UInt64(bytes | 0x2020_2020) | capital(bytes)
  }

  @inline(__always)
  private static func capital(_ bytes: UInt32) -> UInt64 {
    UInt8(truncatingIfNeeded: bytes) &- 0x41 < 26 ? capital : 0
  }

  /// - Parameters:
  ///   - word: the first byte lowest.
  ///   - bits: how many of them count; others stand for marks.
  init(_ word: UInt32, bits: Int) {
    let others = UInt32.max << UInt32(bits)
    self.init(word & ~others | 0x2020_2020 & others)
  }

  /// - Parameter bytes: the first one lowest.
  @inline(__always)
  init(_ bytes: UInt32) {
    // The lowest bit of the high half of each byte that is a letter, a digit or like them.
    let kept = (bytes >> 2 | bytes) & 0x1010_1010
    let marks = ~kept & 0x1010_1010
    let mask = 0xF0F0_F0F0 | (kept &- kept >> 4)
    key = UInt64((bytes | 0x2020_2020) & mask) | Self.capital(bytes)
    hasRun = marks & marks >> 8 != 0
  }

  /// What is the same of characters that share the first three.
  @inline(__always)
  static func three(_ key: UInt64) -> UInt64 { key & ~0xFF00_0000 }
}
