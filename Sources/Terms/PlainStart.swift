/// Four characters of ASCII as a sieve compares them: letters as small ones, spaces and marks all
/// alike.
struct PlainStart {
  /// Four bytes, the first one lowest; none is zero.
  let key: UInt64
  /// Whether two spaces or marks stand next to each other: forms have one space for a run of them.
  let hasRun: Bool

  /// - Parameter bytes: the first one lowest.
  @inline(__always)
  init(_ bytes: UInt32) {
    // The lowest bit of the high half of each byte that is a letter, a digit or like them.
    let kept = (bytes >> 2 | bytes) & 0x1010_1010
    key = UInt64((bytes | 0x2020_2020) & (0xF0F0_F0F0 | kept &- kept >> 4))
    let others = ~kept & 0x1010_1010
    hasRun = others & others >> 8 != 0
  }

  /// What is the same of characters that share the first two.
  @inline(__always)
  static func two(_ key: UInt64) -> UInt64 { key & ~0xFFFF_0000 }
}
