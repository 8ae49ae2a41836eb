/// Steps through the scalars of well-formed UTF-8.
struct UTF8Cursor {
  private(set) var offset: Int
  private let end: Int

  init(_ range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { offset >= end }

  /// The next scalar; nil at the end.
  @inline(__always)
  mutating func next(in bytes: [UInt8]) -> Unicode.Scalar? {
    guard offset < end else { return nil }
    let first = UInt32(bytes[offset])
    if first < 0x80 {
      offset += 1
      return Unicode.Scalar(UInt8(first))
    }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(length))
    let stop = min(offset + length, end)
    offset += 1
    while offset < stop {
      value = value << 6 | UInt32(bytes[offset] & 0x3F)
      offset += 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
