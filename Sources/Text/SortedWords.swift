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
    var low = 0
    var high = bytes.count
    while low < high {
      let start = lineStart(before: (low + high) / 2)
      let end = lineEnd(after: start)
      if bytes[start..<end].elementsEqual(wanted) { return true }
      if bytes[start..<end].lexicographicallyPrecedes(wanted) {
        low = end + 1
      } else {
        high = start
      }
    }
    return false
  }

  private func lineStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func lineEnd(after start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }
}
