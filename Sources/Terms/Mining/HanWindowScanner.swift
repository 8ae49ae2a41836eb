internal import Text

/// The stretches of two to ten ideographs of a unit's source that nothing has taken, each as a
/// number that is the same for the same characters (a polynomial hash of 64 bits).
struct HanWindowScanner {
  private let text: [UInt8]
  private static let longest = 10
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(_ text: [UInt8]) { self.text = text }

  /// Visits the windows of two characters, and the longer ones that begin as those do that are
  /// wanted.
  ///
  /// - Parameters:
  ///   - opens: whether windows that begin with a character are of interest.
  ///   - isWanted: asked for each window of two characters.
  @inline(__always)
  func visit(
    _ units: MinedUnits, _ unit: Int, from opens: (UInt64) -> Bool = { _ in true },
    where isWanted: (UInt64, TextRange) -> Bool, do body: (UInt64, TextRange) -> Void
  ) {
    let text = text.span
    for sentence in units.sentences(of: unit) {
      var free = units.freeSource(in: sentence, of: unit)
      while !free.isEmpty {
        let end = Int(free.end)
        var start = Int(free.start)
        while start < end {
          let next = start + WordEdge.length(text[start])
          if let character = Self.ideograph(text, start, end), opens(character) {
            Self.visit(text, start..<end, behind: next, character, where: isWanted, do: body)
          }
          start = next
        }
        free = units.freeSource(in: TextRange(free.end, sentence.end), of: unit)
      }
    }
  }

  /// Visits the windows that begin where a range does.
  ///
  /// - Parameters:
  ///   - first: the character that the range begins with, and where the next one begins.
  @inline(__always)
  private static func visit(
    _ text: Span<UInt8>, _ range: Range<Int>, behind next: Int, _ first: UInt64,
    where isWanted: (UInt64, TextRange) -> Bool, do body: (UInt64, TextRange) -> Void
  ) {
    var hash = mixed(0, first)
    var at = next
    var length = 1
    while length < longest, let character = ideograph(text, at, range.upperBound) {
      hash = mixed(hash, character)
      length += 1
      at += WordEdge.length(text[at])
      let window = TextRange(range.lowerBound, at)
      if length == 2, !isWanted(hash, window) { return }
      body(hash, window)
    }
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ character: UInt64) -> UInt64 {
    let hash = (hash ^ character) &* factor
    // The high bits are the mixed ones, and each step multiplies them away.
    return hash ^ hash >> 29
  }

  /// The bytes of the ideograph that stands at an offset as a number; nil where none does.
  ///
  /// - Parameter end: of what is read.
  @inline(__always)
  private static func ideograph(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> UInt64? {
    guard at < end, HanText.isIdeograph(at: at, in: text) else { return nil }
    let first = UInt64(text[at]) << 16 | UInt64(text[at + 1]) << 8 | UInt64(text[at + 2])
    return text[at] < 0xF0 ? first : first << 8 | UInt64(text[at + 3])
  }

  /// The ideograph that a range begins with.
  func opening(_ range: TextRange) -> UInt64? {
    Self.ideograph(text.span, Int(range.start), Int(range.end))
  }

  /// Where a window stands first in a unit.
  ///
  /// - Parameter range: where it stands somewhere.
  func first(
    _ window: UInt64, like range: TextRange, in units: MinedUnits, _ unit: Int
  ) -> TextRange? {
    let opening = opening(range)
    var found: TextRange?
    visit(
      units, unit, from: { found == nil && $0 == opening }, where: { _, _ in true },
      do: { other, range in if other == window, found == nil { found = range } })
    return found
  }
}
