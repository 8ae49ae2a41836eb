/// Numbers the different stretches of a text: stretches with the same bytes have one number.
///
/// What is worked out for each number holds for every stretch that has it. The numbers run from 0
/// in the order in which the stretches are first asked for (a hash table with open addressing). A
/// short stretch is told by its bytes in one word; of a longer one the bytes are looked at where
/// they stand.
package struct StretchNumbers: Sendable {
  /// A stretch of each number, the one that was asked for first.
  package private(set) var examples: [TextRange] = []
  private var text: [UInt8]
  private var keys: [UInt64] = []
  /// One more than the number that a slot holds; 0 for none. A power of two.
  private var slots = [UInt32](repeating: 0, count: 256)

  package init(_ text: [UInt8] = []) { self.text = text }

  package var count: Int { examples.count }

  package mutating func number(of range: TextRange) -> Int {
    let key = Self.key(text.span, range.indices)
    let slot = slot(of: text.span.extracting(range.indices), key)
    return slots[slot] > 0 ? Int(slots[slot]) - 1 : add(range, key, slot)
  }

  /// The number of bytes that stand nowhere yet: they are put behind the text.
  package mutating func number(adding bytes: [UInt8]) -> Int {
    let key = Self.key(bytes.span, bytes.indices)
    let slot = slot(of: bytes.span, key)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    let start = text.count
    text += bytes
    return add(TextRange(start, text.count), key, slot)
  }

  /// Nil for bytes that no stretch has that was asked for.
  package subscript(bytes: [UInt8]) -> Int? {
    let slot = slot(of: bytes.span, Self.key(bytes.span, bytes.indices))
    return slots[slot] > 0 ? Int(slots[slot]) - 1 : nil
  }

  /// The bytes of a number.
  package func string(_ number: Int) -> String {
    String(decoding: text[examples[number].indices], as: UTF8.self)
  }

  private mutating func add(_ range: TextRange, _ key: UInt64, _ slot: Int) -> Int {
    examples.append(range)
    keys.append(key)
    slots[slot] = UInt32(examples.count)
    if examples.count * 2 > slots.count { grow() }
    return examples.count - 1
  }

  /// The slot that holds bytes, or the free one where they belong.
  @inline(__always)
  private func slot(of bytes: Span<UInt8>, _ key: UInt64) -> Int {
    var slot = home(of: key)
    while slots[slot] > 0 {
      let number = Int(slots[slot]) - 1
      if keys[number] == key, bytes.count < 8 || isSame(bytes, examples[number]) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func home(of key: UInt64) -> Int {
    let mixed = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
  }

  /// What tells bytes from others: a hash, or the bytes themselves where they are few.
  package static func key(of bytes: Span<UInt8>) -> UInt64 { key(bytes, bytes.indices) }

  /// Up to seven bytes and their count; of more bytes a hash, which has 255 in the place of a count.
  @inline(__always)
  private static func key(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    if range.count < 8 { return EightBytes.word(text, range) | UInt64(range.count) << 56 }
    let bytes = text.extracting(range)
    // Two hashes, neither of which waits for the other.
    var (hash, other) = (UInt64(bytes.count), UInt64(0))
    // The last eight may have been read in part.
    let last = bytes.count - 8
    var at = 0
    while at + 8 < last {
      hash = mixed(hash, EightBytes.word(bytes, at))
      other = mixed(other, EightBytes.word(bytes, at + 8))
      at += 16
    }
    if at < last { hash = mixed(hash, EightBytes.word(bytes, at)) }
    hash = (hash ^ other &* 31 ^ EightBytes.word(bytes, last)) &* 0x9E37_79B9_7F4A_7C15
    return (hash ^ hash >> 32) | 0xFF << 56
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  private func isSame(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    Self.areSame(bytes, text.span.extracting(range.indices))
  }

  /// Whether two stretches have the same bytes; they are compared by eights.
  package static func areSame(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    if a.count < 8 { return EightBytes.word(a) == EightBytes.word(b) }
    let last = a.count - 8
    var at = 0
    while at < last {
      guard EightBytes.word(a, at) == EightBytes.word(b, at) else { return false }
      at += 8
    }
    return EightBytes.word(a, last) == EightBytes.word(b, last)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, key) in keys.enumerated() {
      var slot = home(of: key)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
