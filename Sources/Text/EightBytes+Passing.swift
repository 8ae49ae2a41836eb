extension EightBytes {
  /// The first offset, `offset` or some eights behind it, from which the next eight bytes are not as
  /// asked for, or less than eight are left.
  @inlinable @inline(__always)
  package static func passing(
    _ offset: Int, in text: Span<UInt8>, while isPassed: (_ word: UInt64) -> Bool
  ) -> Int {
    var at = offset
    while text.count &- at >= 8, isPassed(word(text, at)) { at &+= 8 }
    return at
  }

  @inlinable @inline(__always)
  package static func isASCII(_ word: UInt64) -> Bool { word & each(0x80) == 0 }

  /// The high bit of each byte that is no letter or digit of ASCII.
  @inlinable @inline(__always)
  package static func others(in word: UInt64) -> UInt64 {
    let plain = word & each(0x7F)
    let small = plain | each(0x20)
    let letters = isLeast(0x61, small) & ~isLeast(0x7B, small)
    let digits = isLeast(0x30, plain) & ~isLeast(0x3A, plain)
    return ~((letters | digits) & ~word) & each(0x80)
  }

  /// The high bit of each byte that is the one asked for.
  @inlinable @inline(__always)
  package static func bytes(_ byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ each(byte)
    // Sums of low bits reach no other byte.
    return ~((difference & each(0x7F)) &+ each(0x7F) | difference) & each(0x80)
  }

  /// The high bit of each byte that is no less than another; all are of ASCII.
  @inlinable @inline(__always)
  static func isLeast(_ least: UInt8, _ word: UInt64) -> UInt64 { word &+ each(0x80 - least) }

  @inlinable @inline(__always)
  static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
