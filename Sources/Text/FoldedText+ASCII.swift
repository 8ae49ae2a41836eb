/// Folding of ASCII, many bytes at once: the loops have no branches but their ends.
extension FoldedText {
  /// The folded form of an ASCII character; any other byte is left as it is.
  @inlinable @inline(__always)
  package static func foldedASCII(_ byte: UInt8) -> UInt8 {
    let lower = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
    // Bits rather than conditions: of these, many bytes are folded at once in fewer steps.
    let isBreak: UInt8 = (byte &- 0x09 < 2 ? 0xFF : 0) | (byte == 0x0D ? 0xFF : 0)
    return lower & ~isBreak | 0x20 & isBreak
  }

  /// Folds the ASCII of a text.
  static func foldASCII(_ bytes: inout [UInt8]) {
    for at in bytes.indices { bytes[at] = foldedASCII(bytes[at]) }
  }

  /// The end of the ASCII from an offset on.
  @inline(__always)
  static func endOfASCII(in text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at + 32 <= text.count {
      let next = text.extracting(at..<at + 32)
      let all =
        EightBytes.word(next, 0) | EightBytes.word(next, 8) | EightBytes.word(next, 16)
        | EightBytes.word(next, 24)
      guard all & Self.highBits == 0 else { break }
      at &+= 32
    }
    while at + 8 <= text.count {
      let others = EightBytes.word(text, at) & Self.highBits
      if others != 0 { return at + others.trailingZeroBitCount / 8 }
      at &+= 8
    }
    while at < text.count, text[at] < 0x80 { at += 1 }
    return at
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
