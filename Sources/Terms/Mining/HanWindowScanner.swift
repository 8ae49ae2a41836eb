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
    _ range: TextRange, where isWanted: (Window) -> Bool,
    do body: (Window) -> Bool
  ) {
    let text = text.span.extracting(range.indices)
    var first: Character = (0, 0)
    var start = 0
    var wanted = 0
    while first.end < text.count {
      let second = Self.character(text, first.end)
      if first.bytes > 0, second.bytes > 0 {
        visit(text, start, first, second, from: Int(range.start), &wanted, isWanted, body)
      }
      (start, first) = (first.end, second)
    }
  }

  /// Visits the windows that begin with two characters.
  ///
  /// - Parameters:
  ///   - offset: where the text begins that ranges are told of.
  ///   - wanted: up to where all pairs are wanted, from the two on.
  @inline(__always)
  private func visit(
    _ text: Span<UInt8>, _ start: Int, _ first: Character, _ second: Character, from offset: Int,
    _ wanted: inout Int, _ isWanted: (Window) -> Bool, _ body: (Window) -> Bool
  ) {
    var (opening, before, last) = (start, first, second)
    var number = Self.pair(first, second)
    for _ in 1..<Self.longest {
      let end = offset + last.end
      if last.end > wanted {
        let pair = Window(number: Self.pair(before, last), start: offset + opening, end: end)
        guard isWanted(pair) else { return }
        wanted = last.end
      }
      guard body(Window(number: number, start: offset + start, end: end)), last.end < text.count
      else { return }
      let next = Self.character(text, last.end)
      if next.bytes == 0 { return }
      number = Self.mixed(number, next.bytes)
      (opening, before, last) = (before.end, last, next)
    }
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
