/// An embedded list of words, one a line, searched where it stands: nothing is made of it but a
/// copy of its bytes.
///
/// The lines are in folded form (see ``FoldedText``), in the order of their bytes, each once.
struct SortedWords: Sendable {
  private let bytes: [UInt8]

  init(_ name: String) { bytes = EmbeddedTable.bytes(name) ?? [] }

  var isEmpty: Bool { bytes.isEmpty }

  func contains(_ word: String) -> Bool {
    let wanted = Array(word.utf8)
    let bytes = bytes.span
    var low = 0
    var high = bytes.count
    while low < high {
      let start = Self.lineStart(before: (low + high) / 2, in: bytes)
      let (order, at) = Self.compare(wanted.span, bytes, from: start)
      if order == 0 { return true }
      if order > 0 { low = Self.lineEnd(after: at, in: bytes) + 1 } else { high = start }
    }
    return false
  }

  /// Whether a word comes before a line, below 0, or behind it, and how far the two were looked at.
  private static func compare(
    _ word: Span<UInt8>, _ bytes: Span<UInt8>, from start: Int
  ) -> (order: Int, at: Int) {
    var at = start
    for index in word.indices {
      // A line ends below every byte of a word.
      guard at < bytes.count, bytes[at] == word[index] else {
        return (at < bytes.count && bytes[at] > word[index] ? -1 : 1, at)
      }
      at += 1
    }
    return (at == bytes.count || bytes[at] == 0x0A ? 0 : -1, at)
  }

  private static func lineStart(before offset: Int, in bytes: Span<UInt8>) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private static func lineEnd(after start: Int, in bytes: Span<UInt8>) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }
}
