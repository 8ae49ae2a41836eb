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
  /// Set in what is the same of the characters of forms that have less than four.
  private static let short: UInt64 = 1 << 33

  // Filling

  /// Notes a folded form; one that begins neither with ASCII nor with an ideograph of three bytes is
  /// left alone.
  ///
  /// - Parameter needsCapital: whether it stands only where the text has a capital.
  mutating func insert(_ form: ArraySlice<UInt8>, needsCapital: Bool = false) {
    guard let first = form.first else { return }
    if first < 0x80 {
      insert(ascii: form.prefix(4), needsCapital)
    } else if StartKey.isIdeograph(first), form.count >= 3 {
      let isFollowed = form.count >= 6 && StartKey.isIdeograph(form[form.startIndex + 3])
      insert(WordBytes.word(form.prefix(isFollowed ? 6 : 3)))
    }
  }

  private mutating func insert(ascii form: ArraySlice<UInt8>, _ needsCapital: Bool) {
    let plain = form.prefix { $0 < 0x80 }
    // Where a text has ASCII or an ideograph, no form has others.
    if plain.count < form.count, !StartKey.isIdeograph(form[plain.endIndex]) { return }
    let word = UInt32(WordBytes.word(plain))
    if plain.count == form.count, form.count < 4 {
      insert(short: word, form.count, needsCapital)
    } else {
      insert(ascii: PlainStart(word, bits: 8 * plain.count).key, needsCapital)
    }
  }

  /// Any other may stand behind less than four characters.
  private mutating func insert(short word: UInt32, _ count: Int, _ needsCapital: Bool) {
    guard count < 3 else {
      return insert(
        ascii: PlainStart.three(PlainStart(word, bits: 24).key) | Self.short, needsCapital)
    }
    for next: UInt32 in 0..<0x80 {
      insert(short: word | next << UInt32(8 * count), count + 1, needsCapital)
    }
  }

  private mutating func insert(ascii key: UInt64, _ needsCapital: Bool) {
    for key in needsCapital ? [key | PlainStart.capital] : [key, key | PlainStart.capital] {
      insert(key)
      insert(PlainStart.three(key) & ~Self.short)
    }
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

  /// Whether a form may begin with a word of ASCII.
  ///
  /// - Parameters:
  ///   - word: its first bytes, and what stands behind it.
  ///   - others: the high bits of those that are no letters or digits.
  @inline(__always)
  func mayHold(ascii word: UInt64, others: UInt64) -> Bool {
    // Three letters tell of most words that none does, if the fourth is as it seems.
    if others & 0x80_8080 == 0, word & 0x80_8000_0000 == 0,
      !holds(PlainStart.three(PlainStart.key(ofWord: UInt32(truncatingIfNeeded: word))))
    {
      return false
    }
    return mayHold(StartKey(ascii: word, others: others))
  }

  /// Whether a form may begin where a text begins so.
  func mayHold(_ start: StartKey) -> Bool {
    switch start {
    case .word(let key), .plain(let key): mayHold(plain: key)
    case .ideograph(let key), .ideographs(let key): mayHold(ideographs: key)
    case .unknown: true
    }
  }

  func mayHold(plain key: UInt64) -> Bool {
    // Most are told by three characters.
    holds(PlainStart.three(key)) && (holds(key) || mayHoldShort(key))
  }

  /// A single ideograph stands for no form where another one follows (`TermForms.stands`).
  @inline(__always)
  func mayHold(ideographs key: UInt64) -> Bool { holds(key) }

  /// Whether a form of less than four characters may begin with the first three of a key.
  @inline(__always)
  func mayHoldShort(_ key: UInt64) -> Bool { holds(PlainStart.three(key) | Self.short) }

  @inline(__always)
  private func holds(_ key: UInt64) -> Bool {
    let place = Self.place(of: key)
    return bits[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  @inline(__always)
  private static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - hashBits))
  }
}
