/// Tells by two characters of a text, nearly always, that no form of some tries begins there.
///
/// It is small enough to stay in the processor's nearest memory, which the tries are not.
struct TermSieve: Sendable {
  /// A bit for each two characters of ASCII, as a text has them.
  private var pairs = [UInt64](repeating: 0, count: 1 << 14 / 64)
  /// A bit for each value of the hash of two ideographs.
  private var ideographPairs = [UInt64](repeating: 0, count: 1 << 16 / 64)
  /// A bit for each ideograph that a form begins with.
  private var ideographs = [UInt64](repeating: 0, count: 0x6000 / 64)
  /// The same where something else than an ideograph follows, or nothing.
  private var loneIdeographs = [UInt64](repeating: 0, count: 0x6000 / 64)
  /// Whether a form begins with a mark of ASCII or with what begins as general, Chinese or
  /// full-width punctuation does.
  var opensWithMark = false

  // Filling

  /// Notes that a form may begin where a text has two characters of ASCII.
  mutating func insert(_ first: UInt8, _ second: UInt8) {
    Self.insert(Self.place(first, second), into: &pairs)
  }

  /// Notes a form that begins with an ideograph of three bytes; others are left alone.
  mutating func insert(ideographs form: ArraySlice<UInt8>) {
    guard let first = Self.ideograph(form) else { return }
    Self.insert(first, into: &ideographs)
    if let second = Self.ideograph(form.dropFirst(3)) {
      Self.insert(Self.place(first, second), into: &ideographPairs)
    } else {
      Self.insert(first, into: &loneIdeographs)
    }
  }

  mutating func formUnion(_ other: TermSieve) {
    Self.join(&pairs, other.pairs)
    Self.join(&ideographPairs, other.ideographPairs)
    Self.join(&ideographs, other.ideographs)
    Self.join(&loneIdeographs, other.loneIdeographs)
    opensWithMark = opensWithMark || other.opensWithMark
  }

  // Asking

  @inline(__always)
  func mayHold(_ first: UInt8, _ second: UInt8) -> Bool {
    Self.holds(Self.place(first, second), pairs)
  }

  /// - Parameter at: where an ideograph of three bytes stands.
  @inline(__always)
  func mayHoldIdeograph(at: Int, in text: Span<UInt8>) -> Bool {
    let first = Self.ideograph(text[at], text[at + 1], text[at + 2])
    guard at + 5 < text.count, Self.isIdeograph(text[at + 3]) else {
      return Self.holds(first, ideographs)
    }
    let second = Self.ideograph(text[at + 3], text[at + 4], text[at + 5])
    return Self.holds(Self.place(first, second), ideographPairs)
      || Self.holds(first, loneIdeographs)
  }

  /// Whether a byte leads an ideograph of three bytes, from U+4000 on: such have no other form.
  @inline(__always)
  static func isIdeograph(_ lead: UInt8) -> Bool { (0xE4...0xE9).contains(lead) }

  private static func ideograph(_ form: ArraySlice<UInt8>) -> Int? {
    guard form.count >= 3, let lead = form.first, isIdeograph(lead) else { return nil }
    return ideograph(lead, form[form.startIndex + 1], form[form.startIndex + 2])
  }

  /// The number of an ideograph from U+4000 on.
  @inline(__always)
  private static func ideograph(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first &- 0xE4) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
  }

  @inline(__always)
  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x7F) << 7 | Int(second & 0x7F)
  }

  @inline(__always)
  private static func place(_ first: Int, _ second: Int) -> Int {
    (first &* 0x9E37 ^ second &* 0x85EB) & 0xFFFF
  }

  @inline(__always)
  private static func holds(_ place: Int, _ bits: [UInt64]) -> Bool {
    bits[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  private static func insert(_ place: Int, into bits: inout [UInt64]) {
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  private static func join(_ bits: inout [UInt64], _ others: [UInt64]) {
    for (place, other) in others.enumerated() { bits[place] |= other }
  }
}
