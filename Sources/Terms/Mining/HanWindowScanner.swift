internal import Text

/// The stretches of two to ten ideographs of a unit's source that nothing has taken, each as a
/// number that is the same for the same characters (a polynomial hash of 64 bits).
struct HanWindowScanner {
  private let text: [UInt8]
  private let alignment: Alignment
  private static let longest = 10
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(source: Document, alignment: Alignment) {
    text = source.text
    self.alignment = alignment
  }

  /// Visits the windows of two characters, and the longer ones that begin as those do that are
  /// wanted.
  ///
  /// - Parameter isWanted: asked for each window of two characters.
  @inline(__always)
  func visit(
    _ units: MinedUnits, _ unit: Int, where isWanted: (UInt64, TextRange) -> Bool,
    do body: (UInt64, TextRange) -> Void
  ) {
    let text = text.span
    for segment in units.beads[unit].source {
      let range = alignment.source[segment].range
      var start = Int(range.start)
      var end = start
      while start < Int(range.end) {
        if start >= end {
          end = Int(units.endOfFreeSource(from: UInt32(start), to: range.end, of: unit))
        }
        if start < end { Self.visit(text, from: start, to: end, where: isWanted, do: body) }
        start += WordEdge.length(text[start])
      }
    }
  }

  @inline(__always)
  private static func visit(
    _ text: Span<UInt8>, from start: Int, to end: Int, where isWanted: (UInt64, TextRange) -> Bool,
    do body: (UInt64, TextRange) -> Void
  ) {
    var hash: UInt64 = 0
    var at = start
    var length = 0
    while at < end, length < longest, HanText.isIdeograph(at: at, in: text) {
      let next = at + WordEdge.length(text[at])
      var character: UInt64 = 0
      for byte in at..<min(next, end) { character = character << 8 | UInt64(text[byte]) }
      hash = (hash ^ character) &* factor
      // The high bits are the mixed ones, and each step multiplies them away.
      hash ^= hash >> 29
      length += 1
      at = next
      if length == 2, !isWanted(hash, TextRange(start, at)) { return }
      if length > 1 { body(hash, TextRange(start, at)) }
    }
  }

  /// Where a window stands first in a unit.
  func first(_ window: UInt64, in units: MinedUnits, _ unit: Int) -> TextRange? {
    var found: TextRange?
    visit(
      units, unit, where: { _, _ in found == nil },
      do: { other, range in if other == window, found == nil { found = range } })
    return found
  }
}
