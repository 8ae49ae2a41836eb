import Testing
import Text

@Suite("Ranges of a text")
struct TextRangeTests {
  private let word = TextRange(4, 9)

  @Test("Ranges are half open")
  func halfOpen() {
    #expect(word.count == 5)
    #expect(word.contains(UInt32(4)) && !word.contains(UInt32(9)))
    #expect(!word.overlaps(TextRange(9, 12)) && word.overlaps(TextRange(8, 12)))
    #expect(word.indices == 4..<9)
  }

  @Test("An empty range holds nothing, and may lie inside another")
  func empty() {
    let empty = TextRange(6, 6)
    #expect(empty.isEmpty && !empty.contains(UInt32(6)))
    #expect(word.contains(empty))
    #expect(!empty.contains(word))
  }

  @Test("A union holds both and what lies between")
  func union() {
    #expect(word.union(TextRange(12, 14)) == TextRange(4, 14))
    #expect(word.union(TextRange(5, 6)) == word)
  }

  @Test("Ranges are ordered by start, then by end")
  func order() {
    let ranges = [TextRange(5, 6), TextRange(4, 9), TextRange(4, 4), TextRange(4, 7)]
    #expect(
      ranges.sorted() == [TextRange(4, 4), TextRange(4, 7), TextRange(4, 9), TextRange(5, 6)])
  }
}
