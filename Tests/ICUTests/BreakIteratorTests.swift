import ICU
import Testing

@Suite("Break iteration")
struct BreakIteratorTests {
  @Test("Offsets are UTF-8 bytes")
  func offsetsAreBytes() throws {
    var sentences = try BreakIterator(.sentence, locale: "zh")
    let text = Array("通车了。很好！".utf8)
    #expect(try sentences.boundaries(of: text.span).map(\.offset) == [12, 21])
  }

  @Test("An emoji outside the BMP keeps the offsets right")
  func astral() throws {
    var words = try BreakIterator(.word, locale: "en")
    let text = Array("a😀b".utf8)
    #expect(try words.boundaries(of: text.span).map(\.offset) == [1, 5, 6])
  }
}
