internal import Text

/// The stretches of two to ten ideographs of a unit's source that nothing has taken, each as a
/// number that is the same for the same characters (a polynomial hash of 64 bits).
struct HanWindowScanner {
  private let text: [UInt8]
  private static let longest = 10
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(_ text: [UInt8]) { self.text = text }

  /// Visits the windows of two characters that are wanted, and the longer ones of which all pairs of
  /// neighbours are.
  ///
  /// - Parameter body: tells whether to go on to the windows that begin with a window.
  @inline(__always)
  func visit(
    _ units: MinedUnits, _ unit: Int, where isWanted: (UInt64, TextRange) -> Bool,
    do body: (UInt64, TextRange) -> Bool
  ) {
    units.forEachFreeSource(of: unit) { visit($0, where: isWanted, do: body) }
  }

  /// Visits the windows of a range.
  @inline(__always)
  private func visit(
    _ range: TextRange, where isWanted: (UInt64, TextRange) -> Bool,
    do body: (UInt64, TextRange) -> Bool
  ) {
    let text = text.span.extracting(range.indices)
    var first: Character = (0, 0)
    var start = 0
    while first.end < text.count {
      let second = Self.character(text, first.end)
      if first.bytes > 0, second.bytes > 0 {
        visit(text, start, first, second, from: Int(range.start), where: isWanted, do: body)
      }
      (start, first) = (first.end, second)
    }
  }

  /// Visits the windows that begin with two characters.
  ///
  /// - Parameter offset: where the text begins that ranges are told of.
  @inline(__always)
  private func visit(
    _ text: Span<UInt8>, _ start: Int, _ first: Character, _ second: Character,
    from offset: Int, where isWanted: (UInt64, TextRange) -> Bool,
    do body: (UInt64, TextRange) -> Bool
  ) {
    var pair = TextRange(offset + start, offset + second.end)
    var hash = Self.pair(first, second)
    guard isWanted(hash, pair), body(hash, pair) else { return }
    var (before, last) = (first, second)
    for _ in 2..<Self.longest where last.end < text.count {
      let next = Self.character(text, last.end)
      if next.bytes == 0 { return }
      pair = TextRange(offset + before.end, offset + next.end)
      guard isWanted(Self.pair(last, next), pair) else { return }
      hash = Self.mixed(hash, next.bytes)
      guard body(hash, TextRange(offset + start, offset + next.end)) else { return }
      (before, last) = (last, next)
    }
  }

  @inline(__always)
  private static func pair(_ first: Character, _ second: Character) -> UInt64 {
    mixed(mixed(0, first.bytes), second.bytes)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ character: UInt64) -> UInt64 {
    let hash = (hash ^ character) &* factor
    // The high bits are the mixed ones, and each step multiplies them away.
    return hash ^ hash >> 29
  }

  /// The bytes of an ideograph as a number, 0 for another character, and where it ends.
  private typealias Character = (bytes: UInt64, end: Int)

  /// The character that stands at an offset.
  @inline(__always)
  private static func character(_ text: Span<UInt8>, _ at: Int) -> Character {
    let lead = text[at]
    guard HanText.isIdeograph(at: at, in: text) else { return (0, at + WordEdge.length(lead)) }
    let three = UInt64(lead) << 16 | UInt64(text[at + 1]) << 8 | UInt64(text[at + 2])
    return lead < 0xF0 ? (three, at + 3) : (three << 8 | UInt64(text[at + 3]), at + 4)
  }
}
