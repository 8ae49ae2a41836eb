import Testing
import Text

@testable import Terms

@Suite("Where terms may begin")
struct TermOpeningsTests {
  private func openings(_ text: String, _ sieve: TermSieve) -> [UInt32] {
    let bytes = Array(text.utf8)
    var openings = TermOpenings(sieve)
    var all: [UInt32] = []
    while openings.read(bytes.span) { all += openings.found }
    return all
  }

  @Test("Only words are looked at whose first two characters a form has")
  func words() {
    var sieve = TermSieve()
    sieve.insert(UInt8(ascii: "O"), UInt8(ascii: "s"))
    #expect(openings("Osh, osh; Bosh (Oslo) and Oder", sieve) == [0, 16])
    #expect(openings("", sieve).isEmpty && openings("O", sieve).isEmpty)
  }

  @Test("Of words beyond ASCII, and with marks upon their letters, each is looked at")
  func others() {
    #expect(openings("Ölberg, Öl; Oder", TermSieve()) == [0, 9])
    #expect(openings("Oö, O\u{308}l, Oo\u{308}", TermSieve()) == [0, 5, 11])
  }

  @Test("Ideographs are told by the one that follows")
  func ideographs() {
    var sieve = TermSieve()
    sieve.insert(ideographs: Array("纳伦河".utf8)[...])
    #expect(openings("在纳伦，纳国。", sieve) == [3])
    #expect(openings("纳，纳", sieve) == [0, 6])
    sieve.insert(ideographs: Array("国".utf8)[...])
    #expect(openings("纳国家", sieve) == [3])
  }

  @Test("Marks are looked at where a form begins with one")
  func marks() {
    var sieve = TermSieve()
    #expect(openings("“《（", sieve).isEmpty)
    sieve.opensWithMark = true
    #expect(openings("“《（", sieve) == [0, 3, 6])
  }

  @Test("A long text is read to its end, a word at the edge of a stretch once")
  func stretches() {
    var sieve = TermSieve()
    sieve.insert(UInt8(ascii: "O"), UInt8(ascii: "s"))
    let text = String(repeating: "Osh—", count: 10_000)
    #expect(openings(text, sieve) == (0..<10_000).map { UInt32($0 * 6) })
  }

  @Test("A union has what both have")
  func union() {
    var (first, second) = (TermSieve(), TermSieve())
    first.insert(UInt8(ascii: "O"), UInt8(ascii: "s"))
    second.insert(UInt8(ascii: "N"), UInt8(ascii: "a"))
    second.insert(ideographs: Array("纳伦".utf8)[...])
    first.formUnion(second)
    #expect(openings("Osh Naryn 纳伦", first) == [0, 4, 10])
  }
}

@Suite("Spans of a text")
struct SpansTests {
  @Test("Asked from the beginning to the end they tell what overlaps and what they cut")
  func walk() {
    var spans = Spans([TextRange(20, 30), TextRange(2, 6), TextRange(4, 9)])
    #expect(!spans.overlaps(TextRange(0, 2)) && spans.overlaps(TextRange(1, 3)))
    #expect(spans.cuts(TextRange(1, 3)) && !spans.cuts(TextRange(3, 9)))
    #expect(!spans.overlaps(TextRange(9, 20)) && !spans.cuts(TextRange(9, 20)))
    #expect(spans.cuts(TextRange(25, 31)) && !spans.overlaps(TextRange(30, 40)))
  }
}

@Suite("Eight bytes at once")
struct WordBytesTests {
  @Test(
    "A word of ASCII ends with its last letter or digit",
    arguments: [
      "", "a", "Osh", "2026", "azAZ09x", "international", "internationalization7", "@", "/", ":",
      "[", "`", "{", "aé", "éa", "abcdefgé", "abcdefgh", "abcdefgh.", "abc defgh", "\u{7F}a",
    ])
  func end(_ text: String) {
    let bytes = Array((text + " and more words").utf8)
    let plain = bytes.firstIndex { !WordEdge.isWord(ascii: $0) } ?? bytes.count
    #expect(WordBytes.end(in: bytes.span, from: 0) == plain)
    let alone = Array(text.utf8)
    let end = alone.firstIndex { !WordEdge.isWord(ascii: $0) } ?? alone.count
    #expect(WordBytes.end(in: alone.span, from: 0) == end)
  }
}
