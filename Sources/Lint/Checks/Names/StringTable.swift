internal import Text

/// Strings of three bytes or more, found wherever they stand in a text (after Wu and Manber).
///
/// Each is looked for by its first bytes, its opening. The last three bytes of a stretch as long as
/// an opening tell most often that none begins there, nor at the next bytes: it would hold them.
struct StringTable: Sendable {
  /// The fewest bytes of a string, and those that are looked at.
  static let least = 3
  private static let longestOpening = 7

  private let bytes: [UInt8]
  /// Where each string begins in `bytes`, and the end of the last.
  private let starts: [Int]
  /// Bytes of an opening, the same for all.
  private let opening: Int
  /// Whether an opening may hold three bytes, by their hash.
  private let isKnown: [Bool]
  /// The first string of each hash of an opening, and behind each string the next one of its hash;
  /// -1 where there is none.
  private let firsts: [Int32]
  private let nexts: [Int32]
  /// Bits of a hash.
  private let bits: Int

  init(_ strings: [[UInt8]]) {
    let bytes = strings.flatMap(\.self)
    let starts = strings.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let opening = min(strings.map(\.count).min() ?? Self.least, Self.longestOpening)
    let bits = min(max(10, Int.bitWidth - strings.count.leadingZeroBitCount + 7), 16)
    var isKnown = [Bool](repeating: false, count: 1 << bits)
    for start in starts.dropLast() {
      for place in start...start + opening - Self.least {
        isKnown[Self.hash(three: bytes.span, place, bits)] = true
      }
    }
    var firsts = [Int32](repeating: -1, count: 1 << bits)
    var nexts = [Int32](repeating: -1, count: strings.count)
    for string in strings.indices.reversed() {
      let hash = Self.hash(bytes.span, starts[string]..<starts[string] + opening, bits)
      nexts[string] = firsts[hash]
      firsts[hash] = Int32(string)
    }
    (self.bytes, self.starts) = (bytes, starts)
    (self.opening, self.bits, self.isKnown) = (opening, bits, isKnown)
    (self.firsts, self.nexts) = (firsts, nexts)
  }

  /// Visits the strings that stand in a range, with where each begins.
  func visit(_ text: [UInt8], _ range: TextRange, _ body: (Int, Int) -> Void) {
    let text = text.span.extracting(range.indices)
    let isKnown = isKnown.span
    let (bits, rest) = (bits, opening - Self.least)
    // Where the last three bytes of an opening are.
    var last = rest
    while last + Self.least <= text.count {
      if isKnown[Self.hash(three: text, last, bits)] {
        let at = last - rest
        if isKnown[Self.hash(three: text, at, bits)] {
          visit(at, text) { body($0, Int(range.start) + at) }
        }
        last += Self.step(text[at])
      } else {
        last += Self.step(text[last]) + rest
      }
    }
  }

  /// How far from a byte on the next string may begin: none does inside a character.
  @inline(__always)
  private static func step(_ byte: UInt8) -> Int { byte < 0xE0 ? 1 : 3 }

  /// Visits the strings that stand at a place, where the text has bytes enough for an opening.
  @inline(__always)
  private func visit(_ at: Int, _ text: Span<UInt8>, _ body: (Int) -> Void) {
    var string = Int(firsts[Self.hash(text, at..<at + opening, bits)])
    while string >= 0 {
      let own = bytes.span.extracting(starts[string]..<starts[string + 1])
      if at + own.count <= text.count,
        StretchNumbers.areSame(own, text.extracting(at..<at + own.count))
      {
        body(string)
      }
      string = Int(nexts[string])
    }
  }

  /// The hash of an opening.
  @inline(__always)
  private static func hash(_ text: Span<UInt8>, _ opening: Range<Int>, _ bits: Int) -> Int {
    hash(EightBytes.word(text, opening), bits)
  }

  /// The hash of three bytes from an offset on.
  @inline(__always)
  private static func hash(three bytes: Span<UInt8>, _ at: Int, _ bits: Int) -> Int {
    let (first, second, third) = (bytes[at], bytes[at &+ 1], bytes[at &+ 2])
    return hash(UInt64(first) << 16 | UInt64(second) << 8 | UInt64(third), bits)
  }

  @inline(__always)
  private static func hash(_ word: UInt64, _ bits: Int) -> Int {
    let shift = UInt64(truncatingIfNeeded: UInt64.bitWidth &- bits)
    return Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }
}
