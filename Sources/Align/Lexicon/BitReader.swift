/// The bits of a deflated stream, the lowest of each byte first.
struct BitReader {
  private let bytes: [UInt8]
  private var offset: Int
  private var bits: UInt64 = 0
  private var count = 0

  init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Where the first byte stands of which no bit is taken.
  var nextByte: Int { offset - count / 8 }

  /// Takes in whole bytes while there is room for them.
  @inline(__always)
  private mutating func refill() {
    while count <= 56, offset < bytes.count {
      bits |= UInt64(bytes[offset]) << UInt64(count)
      offset += 1
      count += 8
    }
  }

  /// The next bits as a number; bits beyond the end of the stream are 0.
  @inline(__always)
  mutating func peek(_ width: Int) -> Int {
    if count < width { refill() }
    return Int(bits & (1 << UInt64(width) - 1))
  }

  @inline(__always)
  mutating func skip(_ width: Int) throws(GzipError) {
    guard width <= count else { throw .truncated }
    bits >>= UInt64(width)
    count -= width
  }

  @inline(__always)
  mutating func take(_ width: Int) throws(GzipError) -> Int {
    let value = peek(width)
    try skip(width)
    return value
  }

  @inline(__always)
  mutating func symbol(_ table: HuffmanTable) throws(GzipError) -> Int {
    guard let found = table.symbol(peek(table.width)) else { throw .corrupt }
    try skip(found.length)
    return found.symbol
  }

  /// Leaves out the rest of a byte that is begun.
  mutating func alignToByte() throws(GzipError) { try skip(count % 8) }
}
