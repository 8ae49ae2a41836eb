/// Eight bytes of a text as one word, the first of them lowest.
// Its name is usable from inlined code, or nothing of it would be inlined in other modules.
@usableFromInline
package enum EightBytes {
  /// The bytes from an offset on, of which there must be eight.
  @inlinable @inline(__always)
  package static func word(_ text: Span<UInt8>, _ at: Int) -> UInt64 {
    let bytes = text.extracting(at..<at + 8)
    // Said once, it need not be checked for each.
    precondition(bytes.count == 8)
    var word: UInt64 = 0
    // From the last one on, or what is done with the word keeps the eight from being read as one.
    for index in (0..<8).reversed() { word |= UInt64(bytes[index]) &<< UInt64(8 * index) }
    return word
  }

  /// Up to seven bytes: they are read as eight where the text has so many.
  @inlinable @inline(__always)
  package static func word(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    guard range.lowerBound &+ 8 <= text.count, !range.isEmpty else {
      return word(text.extracting(range))
    }
    // Shifted out: a mask would say that the last byte is never asked for, and seven bytes are not
    // read as one word.
    let others = UInt64(truncatingIfNeeded: 64 &- 8 &* range.count)
    return (word(text, range.lowerBound) &<< others) &>> others
  }

  /// Up to eight bytes that are a whole text.
  @inlinable
  package static func word(_ bytes: Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for index in bytes.indices { word |= UInt64(bytes[index]) &<< UInt64(8 * index) }
    return word
  }

  /// How many ASCII letters stand before any other byte.
  @inline(__always)
  static func letters(_ word: UInt64) -> Int {
    // The high bit of each byte tells; sums of low bits reach no other byte.
    let lower = (word | each(0x20)) & each(0x7F)
    let isLetter = (lower &+ each(0x80 - 0x61)) & ~(lower &+ each(0x80 - 0x7B)) & ~word
    return (~isLetter & each(0x80)).trailingZeroBitCount / 8
  }

  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
