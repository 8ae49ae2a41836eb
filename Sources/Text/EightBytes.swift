/// Eight bytes of a text as one word, the first of them lowest.
// Its name is usable from inlined code, or nothing of it would be inlined in other modules.
@usableFromInline
package enum EightBytes {
  /// The bytes from an offset on, of which there must be eight.
  @inlinable @inline(__always)
  package static func word(_ text: Span<UInt8>, _ at: Int) -> UInt64 {
    first(of: text.extracting(at...))
  }

  /// The first bytes of a text, of which there must be eight.
  @inlinable @inline(__always)
  package static func first(of text: Span<UInt8>) -> UInt64 {
    // Said once, it need not be checked for each.
    let bytes = text.extracting(..<8)
    var word: UInt64 = 0
    // From the last one on, or what is done with the word keeps the eight from being read as one.
    for index in (0..<8).reversed() { word |= UInt64(bytes[index]) &<< UInt64(8 * index) }
    return word
  }

  /// Up to seven bytes: they are read as eight where the text has so many.
  @inlinable @inline(__always)
  package static func word(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    let rest = text.extracting(range.lowerBound...)
    guard !range.isEmpty, rest.count >= 8 else { return word(text.extracting(range)) }
    // A mask would tell the compiler that the last byte is not asked for, and so split the read.
    let others = UInt64(truncatingIfNeeded: 64 &- 8 &* range.count)
    return (first(of: rest) &<< others) &>> others
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
    let isLetter = isLeast(0x61, lower) & ~isLeast(0x7B, lower) & ~word
    return (~isLetter & each(0x80)).trailingZeroBitCount / 8
  }
}
