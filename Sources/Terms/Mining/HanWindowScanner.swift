internal import Text

/// The stretches of two to ten ideographs of a unit's source that nothing has taken.
struct HanWindowScanner {
  struct Window {
    /// The same for the same characters: two as they are, or a polynomial hash of 64 bits.
    let number: UInt64
    fileprivate let start: Int
    fileprivate let end: Int

    var range: TextRange { TextRange(start, end) }
  }

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
    _ units: MinedUnits, _ unit: Int, where isWanted: (Window) -> Bool,
    do body: (Window) -> Bool
  ) {
    units.forEachFreeSource(of: unit) { visit($0, where: isWanted, do: body) }
  }

  /// Visits the windows of a range.
  @inline(__always)
  private func visit(
    _ range: TextRange, where isWanted: (Window) -> Bool, do body: (Window) -> Bool
  ) {
    let text = text.span.extracting(range.indices)
    let offset = Int(range.start)
    var (start, first) = (0, Character(bytes: 0, end: 0))
    while first.end < text.count {
      let second = Self.character(text, first.end)
      if first.bytes > 0, second.bytes > 0 {
        let pair = Window(
          number: Self.pair(first, second), start: offset + start, end: offset + second.end)
        if isWanted(pair) { extend(pair, second, text, offset, isWanted, body) }
      }
      (start, first) = (first.end, second)
    }
  }

  /// Visits a window and the longer ones that begin with it.
  ///
  /// - Parameters:
  ///   - window: of two characters.
  ///   - last: the second of them.
  ///   - offset: where the text begins that ranges are told of.
  @inline(__always)
  private func extend(
    _ window: Window, _ last: Character, _ text: Span<UInt8>, _ offset: Int,
    _ isWanted: (Window) -> Bool, _ body: (Window) -> Bool
  ) {
    var (window, last) = (window, last)
    for _ in 2..<Self.longest {
      guard body(window), last.end < text.count else { return }
      let next = Self.character(text, last.end)
      if next.bytes == 0 { return }
      let end = offset + next.end
      let pair = Window(number: Self.pair(last, next), start: window.end - last.length, end: end)
      guard isWanted(pair) else { return }
      window = Window(number: Self.mixed(window.number, next.bytes), start: window.start, end: end)
      last = next
    }
    _ = body(window)
  }

  @inline(__always)
  private static func pair(_ first: Character, _ second: Character) -> UInt64 {
    first.bytes << 32 | second.bytes
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ character: UInt64) -> UInt64 {
    let hash = (hash ^ character) &* factor
    // The high bits are the mixed ones, and each step multiplies them away.
    return hash ^ hash >> 29
  }

  private struct Character {
    /// The bytes of an ideograph as a number, 0 for another character.
    let bytes: UInt64
    /// Where it ends.
    let end: Int

    var length: Int { bytes < 1 << 24 ? 3 : 4 }
  }

  /// The character that stands at an offset.
  @inline(__always)
  private static func character(_ text: Span<UInt8>, _ at: Int) -> Character {
    let lead = text[at]
    guard HanText.isIdeograph(at: at, in: text) else {
      return Character(bytes: 0, end: at + WordEdge.length(lead))
    }
    let three = UInt64(lead) << 16 | UInt64(text[at + 1]) << 8 | UInt64(text[at + 2])
    return lead < 0xF0
      ? Character(bytes: three, end: at + 3)
      : Character(bytes: three << 8 | UInt64(text[at + 3]), end: at + 4)
  }
}
