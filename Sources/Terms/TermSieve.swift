internal import Text

/// Tells by the first characters of a place in a text, nearly always, that no form of some tries
/// begins there.
///
/// What forms begin with is kept as bits, one for each value of a hash: the table is small enough to
/// stay in the processor's nearest memory, which the tries are not.
struct TermSieve: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << (Self.hashBits - 6))
  /// Whether a form begins with a mark of ASCII or with what begins as general, Chinese or
  /// full-width punctuation does.
  var opensWithMark = false

  private static let hashBits = 17
  /// Tells starts with a capital of ASCII from others.
  private static let capital: UInt64 = 1 << 32
  private static let threeBytes: UInt64 = 0xFF_FFFF
  private static let sixBytes: UInt64 = 0xFFFF_FFFF_FFFF

  // Filling

  /// Notes a folded form; one that begins neither with ASCII nor with an ideograph of three bytes is
  /// left alone.
  ///
  /// - Parameter needsCapital: whether it stands only where the text has a capital.
  mutating func insert(_ form: ArraySlice<UInt8>, needsCapital: Bool = false) {
    guard let first = form.first else { return }
    if first < 0x80 {
      insert(ascii: form.prefix(4), needsCapital)
    } else if Self.isIdeograph(first), form.count >= 3 {
      let isFollowed = form.count >= 6 && Self.isIdeograph(form[form.startIndex + 3])
      insert(WordBytes.word(form.prefix(isFollowed ? 6 : 3)))
    }
  }

  private mutating func insert(ascii form: ArraySlice<UInt8>, _ needsCapital: Bool) {
    // Where a text has four characters of ASCII, no form has others there.
    guard form.allSatisfy({ $0 < 0x80 }) else { return }
    let word = UInt32(WordBytes.word(form))
    if form.count == 4 {
      insert(ascii: PlainStart(word).key, needsCapital)
    } else if form.count > 1 {
      insert(ascii: PlainStart.two(PlainStart(word).key), needsCapital)
    } else {
      // Any other may stand behind it.
      for second: UInt32 in 0..<0x80 {
        insert(ascii: PlainStart.two(PlainStart(word | second << 8).key), needsCapital)
      }
    }
  }

  private mutating func insert(ascii key: UInt64, _ needsCapital: Bool) {
    insert(key | Self.capital)
    if !needsCapital { insert(key) }
  }

  mutating func formUnion(_ other: TermSieve) {
    for place in bits.indices { bits[place] |= other.bits[place] }
    opensWithMark = opensWithMark || other.opensWithMark
  }

  private mutating func insert(_ key: UInt64) {
    let place = Self.place(of: key)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  // Asking

  /// - Parameter at: where a character of ASCII stands.
  @inline(__always)
  func mayHoldPlain(at: Int, in text: Span<UInt8>) -> Bool {
    guard at &+ 8 <= text.count else { return true }
    let word = EightBytes.word(text, at)
    // A mark may follow that makes another letter of the fourth one.
    guard word & 0x8080_8080 == 0, UInt8(truncatingIfNeeded: word >> 32) < 0xCC else { return true }
    let start = PlainStart(UInt32(truncatingIfNeeded: word))
    if start.hasRun { return true }
    let isCapital = UInt8(truncatingIfNeeded: word) &- 0x41 < 26
    let key = start.key | (isCapital ? Self.capital : 0)
    return holds(key) || holds(PlainStart.two(key))
  }

  /// A single ideograph stands for no form where another one follows (`TermForms.stands`).
  ///
  /// - Parameter at: where an ideograph of three bytes stands.
  @inline(__always)
  func mayHoldIdeograph(at: Int, in text: Span<UInt8>) -> Bool {
    guard at &+ 8 <= text.count else { return true }
    let word = EightBytes.word(text, at)
    let isFollowed = Self.isIdeograph(UInt8(truncatingIfNeeded: word >> 24))
    return holds(word & (isFollowed ? Self.sixBytes : Self.threeBytes))
  }

  @inline(__always)
  private func holds(_ key: UInt64) -> Bool {
    let place = Self.place(of: key)
    return bits[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  @inline(__always)
  private static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - hashBits))
  }

  /// Whether a byte leads an ideograph of three bytes, from U+4000 on: such have no other form.
  @inline(__always)
  static func isIdeograph(_ lead: UInt8) -> Bool { (0xE4...0xE9).contains(lead) }
}
