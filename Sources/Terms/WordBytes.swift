internal import Text

/// Eight bytes of a text at once, the first one lowest.
enum WordBytes {
  /// Those from an offset on; zeros behind the end of the text.
  @inline(__always)
  static func word(_ text: Span<UInt8>, _ at: Int) -> UInt64 {
    let rest = text.extracting(at...)
    return rest.count >= 8 ? EightBytes.first(of: rest) : lastWord(text, at)
  }

  // Apart, so that the others are read in few steps.
  @inline(never)
  private static func lastWord(_ text: Span<UInt8>, _ at: Int) -> UInt64 {
    EightBytes.word(text.extracting(at...))
  }

  /// Up to eight bytes.
  static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for byte in bytes.reversed() { word = word << 8 | UInt64(byte) }
    return word
  }
}
