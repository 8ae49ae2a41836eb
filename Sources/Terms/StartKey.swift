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
  /// Perhaps other characters than it seems.
  case unknown

  /// - Parameter at: a scalar boundary of the text.
  @inline(__always)
  init(at: Int, in text: Span<UInt8>) {
    let word = WordBytes.word(text, at)
    self =
      word & 0x80 == 0
      ? StartKey(ascii: word, others: EightBytes.others(in: word)) : StartKey(wide: word)
  }

  /// - Parameters:
  ///   - word: eight bytes, the first one of ASCII.
  ///   - others: the high bits of those that are no letters or digits.
  @inline(__always)
  init(ascii word: UInt64, others: UInt64) {
    let bytes = UInt32(truncatingIfNeeded: word)
    if bytes & 0x8080_8080 != 0 {
      self = Self.cut(word, (bytes & 0x8080_8080).trailingZeroBitCount & ~7)
    } else if Self.mayJoin(UInt8(truncatingIfNeeded: word &>> 32)) {
      self = .unknown
    } else if others & 0x8080_8080 == 0 {
      self = .word(PlainStart.key(ofWord: bytes))
    } else {
      let start = PlainStart(bytes)
      self = start.hasRun ? .unknown : .plain(start.key)
    }
  }

  /// - Parameter word: eight bytes, the first one not of ASCII.
  init(wide word: UInt64) {
    guard Self.isIdeograph(UInt8(truncatingIfNeeded: word)) else {
      self = .unknown
      return
    }
    let key = Self.keyOfIdeographs(word)
    self = key > 0xFF_FFFF ? .ideographs(key) : .ideograph(key)
  }

  /// The key of one or two ideographs.
  @inline(__always)
  static func keyOfIdeographs(_ word: UInt64) -> UInt64 {
    let isFollowed = isIdeograph(UInt8(truncatingIfNeeded: word &>> 24))
    return word & (isFollowed ? 0xFFFF_FFFF_FFFF : 0xFF_FFFF)
  }

  /// Whether a byte may lead a mark that makes another letter of the one before it.
  @inline(__always)
  private static func mayJoin(_ lead: UInt8) -> Bool { lead >= 0xCC && !isIdeograph(lead) }

  /// - Parameter bits: of ASCII before another character.
  private static func cut(_ word: UInt64, _ bits: Int) -> StartKey {
    guard isIdeograph(UInt8(truncatingIfNeeded: word &>> bits)) else { return .unknown }
    return .plain(PlainStart(UInt32(truncatingIfNeeded: word), bits: bits).key)
  }

  /// Whether a byte leads an ideograph of three bytes, from U+4000 on: such have no other form.
  @inline(__always)
  static func isIdeograph(_ lead: UInt8) -> Bool { (0xE4...0xE9).contains(lead) }
}
