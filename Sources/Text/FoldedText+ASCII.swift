/// Folding of ASCII, many bytes at once: the loops have no branches but their ends.
extension FoldedText {
  /// The folded form of an ASCII character; any other byte is left as it is.
  @inlinable @inline(__always)
  package static func foldedASCII(_ byte: UInt8) -> UInt8 {
    let isBreak = (byte == 0x09) || (byte == 0x0A) || (byte == 0x0D)
    let lower = byte &+ (byte &- 0x41 < 26 ? 0x20 : 0)
    return isBreak ? 0x20 : lower
  }

  /// Folds the ASCII of the bytes from an offset on.
  static func foldASCII(_ bytes: inout [UInt8], from first: Int) {
    for at in first..<bytes.count { bytes[at] = foldedASCII(bytes[at]) }
  }

  /// The end of the ASCII from an offset on.
  @inline(__always)
  static func endOfASCII(in text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at + 16 <= text.count {
      let next = text.extracting(at..<at + 16)
      var all: UInt8 = 0
      for index in 0..<16 { all |= next[index] }
      guard all < 0x80 else { break }
      at += 16
    }
    while at < text.count, text[at] < 0x80 { at += 1 }
    return at
  }
}
