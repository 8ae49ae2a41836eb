internal import Text

/// Strings of three bytes or more, found wherever they stand in a text (after Wu and Manber).
///
/// Each is looked for by its first bytes, its opening. The last three bytes of a stretch as long as
/// an opening tell most often that none begins there, nor at the next bytes: it would hold them.
struct StringTable: Sendable {
  /// The fewest bytes of a string, and those that are looked at.
  static let least = 3
  private static let longestOpening = 8

  private let bytes: [UInt8]
  /// Where each string begins in `bytes`, and the end of the last.
  private let starts: [Int]
  /// Bytes of an opening, the same for all.
  private let opening: Int
  /// Whether an opening may hold three bytes, by their hash.
  private let isKnown: [Bool]
  /// The strings by the hash of their opening.
  private let byOpening: Buckets
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
        isKnown[Self.hash(bytes.span.extracting(place..<place + Self.least), bits)] = true
      }
    }
    byOpening = Buckets(places: strings.count, count: 1 << bits) {
      Self.hash(bytes.span.extracting(starts[$0]..<starts[$0] + opening), bits)
    }
    (self.bytes, self.starts) = (bytes, starts)
    (self.opening, self.bits, self.isKnown) = (opening, bits, isKnown)
  }

  /// Visits the strings that stand in a range, with where each begins.
  func visit(_ text: [UInt8], _ range: TextRange, _ body: (Int, Int) -> Void) {
    let text = text.span.extracting(range.indices)
    let isKnown = isKnown.span
    let rest = opening - Self.least
    var at = 0
    while at + opening <= text.count {
      let last = at + rest
      if !isKnown[Self.hash(text.extracting(last..<last + Self.least), bits)] {
        at = last + Self.step(text[last])
        continue
      }
      if isKnown[Self.hash(text.extracting(at..<at + Self.least), bits)] {
        visit(at, text) { body($0, Int(range.start) + at) }
      }
      at += Self.step(text[at])
    }
  }

  /// How far from a byte on the next string may begin: none does inside a character.
  @inline(__always)
  private static func step(_ byte: UInt8) -> Int { byte < 0xE0 ? 1 : 3 }

  /// Visits the strings that stand at a place, where the text has bytes enough for an opening.
  @inline(__always)
  private func visit(_ at: Int, _ text: Span<UInt8>, _ body: (Int) -> Void) {
    for place in byOpening[Self.hash(text.extracting(at..<at + opening), bits)] {
      let string = Int(place)
      let own = bytes.span.extracting(starts[string]..<starts[string + 1])
      if at + own.count <= text.count,
        StretchNumbers.areSame(own, text.extracting(at..<at + own.count))
      {
        body(string)
      }
    }
  }

  /// - Parameter bytes: eight at most.
  @inline(__always)
  private static func hash(_ bytes: Span<UInt8>, _ bits: Int) -> Int {
    var word: UInt64 = 0
    for place in bytes.indices { word = word << 8 | UInt64(bytes[place]) }
    return Int((word &* 0x9E37_79B9_7F4A_7C15) &>> UInt64(UInt64.bitWidth - bits))
  }
}
