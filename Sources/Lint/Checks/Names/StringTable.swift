internal import Text

/// Strings of three bytes or more, found wherever they stand in a text by the bytes that they begin
/// with: six of them, or three of shorter ones.
struct StringTable: Sendable {
  static let least = 3
  private static let wide = 6

  private var bytes: [UInt8] = []
  /// Where each string begins in `bytes`, and the end of the last.
  private var starts: [UInt32] = [0]
  /// The strings by what they begin with, those that begin alike together.
  private var order: [UInt32] = []
  /// What strings begin with, and where those that begin so stand in `order`, and their end; in
  /// slots found by a hash (open addressing); keys are 0 in free ones.
  private var keys: [UInt64] = []
  private var groups: [Range<UInt32>] = []
  private var hasShort = false
  /// A bit for each of some values of the hash: whether a string begins with bytes of that value.
  private var sieve: [UInt64] = [0]
  /// Whether a string may begin with three bytes, by their last bits.
  private var mayOpen = [Bool](repeating: false, count: 1 << 12)

  var count: Int { starts.count - 1 }

  func length(_ string: Int) -> Int { Int(starts[string + 1] - starts[string]) }

  mutating func append(_ string: [UInt8]) {
    bytes += string
    starts.append(UInt32(bytes.count))
  }

  /// Makes the table, after which no string may be appended.
  mutating func close() {
    let all = (0..<count).map { (key: opening($0), string: UInt32($0)) }
      .sorted { ($0.key, $0.string) < ($1.key, $1.string) }
    order = all.map(\.string)
    hasShort = (0..<count).contains { length($0) < Self.wide }
    for start in starts.dropLast() {
      mayOpen[Self.lastBits(bytes[Int(start) + 1], bytes[Int(start) + 2])] = true
    }
    var size = 64
    while size < count * 4 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    groups = Array(repeating: 0..<0, count: size)
    sieve = Array(repeating: 0, count: size / 16)
    var at = 0
    while at < all.count {
      var end = at
      while end < all.count, all[end].key == all[at].key { end += 1 }
      let slot = slot(of: all[at].key)
      keys[slot] = all[at].key
      groups[slot] = UInt32(at)..<UInt32(end)
      let bit = bit(of: all[at].key)
      sieve[bit >> 6] |= 1 << UInt64(bit & 63)
      at = end
    }
  }

  private func opening(_ string: Int) -> UInt64 {
    let isShort = length(string) < Self.wide
    return Self.opening(bytes.span, Int(starts[string]), isShort ? Self.least : Self.wide)
  }

  @inline(__always)
  private static func opening(_ text: Span<UInt8>, _ at: Int, _ count: Int) -> UInt64 {
    var key: UInt64 = 0
    for place in at..<at + count { key = key << 8 | UInt64(text[place]) }
    return key
  }

  /// Six bits of each of the last two of three bytes: what tells ideographs.
  @inline(__always)
  private static func lastBits(_ second: UInt8, _ third: UInt8) -> Int {
    Int(second & 0x3F) << 6 | Int(third & 0x3F)
  }

  /// Four bits for each slot.
  @inline(__always)
  private func bit(of key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (sieve.count << 6 - 1)
  }

  /// The slot that holds a key, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// Visits the strings that stand in a range, with where each begins.
  func visit(_ text: [UInt8], _ range: TextRange, _ body: (Int, Int) -> Void) {
    let text = text.span.extracting(range.indices)
    let (mayOpen, sieve) = (mayOpen.span, sieve.span)
    var at = 0
    while at + Self.least <= text.count {
      if mayOpen[Self.lastBits(text[at + 1], text[at + 2])] {
        let place = Int(range.start) + at
        if at + Self.wide <= text.count {
          let key = Self.opening(text, at, Self.wide)
          if mayHold(key, sieve) { visit(key, Self.wide, at, text) { body($0, place) } }
        }
        if hasShort {
          let key = Self.opening(text, at, Self.least)
          if mayHold(key, sieve) { visit(key, Self.least, at, text) { body($0, place) } }
        }
      }
      let lead = text[at]
      at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
  }

  @inline(__always)
  private func mayHold(_ key: UInt64, _ sieve: Span<UInt64>) -> Bool {
    let bit = bit(of: key)
    return sieve[bit >> 6] & 1 &<< UInt64(bit & 63) != 0
  }

  /// Visits the strings that stand at a place.
  ///
  /// - Parameters:
  ///   - key: what they begin with.
  ///   - count: its bytes.
  private func visit(
    _ key: UInt64, _ count: Int, _ at: Int, _ text: Span<UInt8>, _ body: (Int) -> Void
  ) {
    for place in groups[slot(of: key)] {
      let string = Int(order[Int(place)])
      if stands(string, at, text, behind: count) { body(string) }
    }
  }

  /// Whether a string stands at a place where its first bytes do.
  private func stands(
    _ string: Int, _ at: Int, _ text: Span<UInt8>, behind count: Int
  ) -> Bool {
    let (start, length) = (Int(starts[string]), length(string))
    guard at + length <= text.count else { return false }
    for place in count..<max(count, length) where bytes[start + place] != text[at + place] {
      return false
    }
    return true
  }
}
