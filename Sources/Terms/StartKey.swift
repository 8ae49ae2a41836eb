internal import Text

/// What a place in a text begins with, as the tables of what forms begin with have it.
enum StartKey {
  /// Four letters or digits of ASCII.
  case word(UInt64)
  /// Four characters of ASCII with marks among them; or fewer and an ideograph, which stands for
  /// marks.
  case plain(UInt64)
  /// One that no other follows.
  case ideograph(UInt64)
  /// The first two of a run.
  case ideographs(UInt64)
  /// Too near the end of the text, or perhaps other characters than it seems.
  case unknown

  /// - Parameter at: a scalar boundary of the text.
  @inline(__always)
  init(at: Int, in text: Span<UInt8>) {
    guard at &+ 8 <= text.count else {
      self = .unknown
      return
    }
    let word = EightBytes.word(text, at)
    self = word & 0x80 == 0 ? Self.ascii(word) : Self.wide(word)
  }

  @inline(__always)
  private static func ascii(_ word: UInt64) -> StartKey {
    let bytes = UInt32(truncatingIfNeeded: word)
    let others = bytes & 0x8080_8080
    if others != 0 { return cut(word, others.trailingZeroBitCount & ~7) }
    let next = UInt8(truncatingIfNeeded: word &>> 32)
    // A mark that makes another letter of the last one begins with no less.
    guard next < 0xCC || isIdeograph(next) else { return .unknown }
    let start = PlainStart(bytes)
    return start.hasRun ? .unknown : start.isWord ? .word(start.key) : .plain(start.key)
  }

  /// - Parameter bits: of ASCII before another character.
  private static func cut(_ word: UInt64, _ bits: Int) -> StartKey {
    guard isIdeograph(UInt8(truncatingIfNeeded: word &>> bits)) else { return .unknown }
    return .plain(PlainStart(UInt32(truncatingIfNeeded: word), bits: bits).key)
  }

  @inline(__always)
  private static func wide(_ word: UInt64) -> StartKey {
    guard isIdeograph(UInt8(truncatingIfNeeded: word)) else { return .unknown }
    let isFollowed = isIdeograph(UInt8(truncatingIfNeeded: word &>> 24))
    return isFollowed ? .ideographs(word & 0xFFFF_FFFF_FFFF) : .ideograph(word & 0xFF_FFFF)
  }

  /// Whether a byte leads an ideograph of three bytes, from U+4000 on: such have no other form.
  @inline(__always)
  static func isIdeograph(_ lead: UInt8) -> Bool { (0xE4...0xE9).contains(lead) }
}
