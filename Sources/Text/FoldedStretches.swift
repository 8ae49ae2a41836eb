/// The folded bytes of ranges of a document that are asked for in their order.
///
/// Text is folded a stretch at a time: a whole text's would take as much memory as the text.
package struct FoldedStretches {
  private let text: [UInt8]
  private var stretch = TextRange(0, 0)
  private var folded = FoldedText([])
  private var place = FoldedText.Place()

  package init(_ document: Document) { text = document.text }

  package mutating func bytes(of range: TextRange) -> ArraySlice<UInt8> {
    if !stretch.contains(range) { fold(from: range) }
    let start = Int(range.start - stretch.start)
    let own = TextRange(start, start + range.count)
    return folded.bytes[folded.foldedRange(own, from: &place).indices]
  }

  private static let length = 65_536

  private mutating func fold(from range: TextRange) {
    // ASCII never becomes one with what stands before it.
    let least = min(max(Int(range.end), Int(range.start) + Self.length), text.count)
    let end = text[least...].firstIndex { $0 < 0x80 } ?? text.count
    stretch = TextRange(Int(range.start), end)
    folded = FoldedText(Array(text[stretch.indices]))
    place = FoldedText.Place()
  }
}
