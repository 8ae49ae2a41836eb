import Testing
import Text

/// Texts made to hurt: each is long enough that work for every pair of marks would not end.
@Suite("Hostile texts")
struct HostileTextTests {
  @Test(
    "A long text of one thing is covered",
    arguments: [
      "a", " ", ".", "!", "…", "(", ")", "“", "”", "\"", "'", "《", "`", "\n", "\r\n", "\u{0}",
      "。", "，", "大", "\u{202E}", "\u{301}", "😀", "((( ", "1. ", "A. ", ". . ", "a. (", "“a. ",
      "- ", ":) ", "a@b.c ", "https://", "[1]", "e.g. ", "요 ",
    ])
  func repeated(_ piece: String) {
    let count = 60_000 / piece.utf8.count
    let bytes = Array(String(repeating: piece, count: count).utf8)
    for tag in ["en", "ko"] {
      for quotes in [SegmentationOptions.Quotes.split, .keep] {
        var segmenter = SentenceSegmenter(
          language: Language(tag), options: SegmentationOptions(quotes: quotes))
        let ends = segmenter.ends(in: bytes, range: TextRange(0, bytes.count))
        #expect(ends.last?.offset == UInt32(bytes.count))
      }
    }
  }

  @Test("Bytes that are no UTF-8 do no harm", arguments: [0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xFF])
  func malformed(_ byte: UInt8) {
    let bytes = Array("One.".utf8) + [byte, 0xA0, 0x80, byte] + Array(" Two. Three".utf8) + [byte]
    var segmenter = SentenceSegmenter(language: "en")
    let ends = segmenter.ends(in: bytes, range: TextRange(0, bytes.count))
    #expect(ends.last?.offset == UInt32(bytes.count))
  }

  @Test("An unpaired mark hides nothing after its reach")
  func unpaired() {
    let text = "He (said nothing. " + String(repeating: "It rained all day. ", count: 200)
    let example = SentenceExample("en", text)
    #expect(example.cut().filter { $0 == "|" }.count > 190)
  }

  @Test("A range inside a text is cut as if it stood alone")
  func range() {
    let bytes = Array("Quite. Something. Else.".utf8)
    var segmenter = SentenceSegmenter(language: "en")
    let ends = segmenter.ends(in: bytes, range: TextRange(7, 23))
    #expect(ends.map(\.offset) == [18, 23])
    #expect(segmenter.ends(in: bytes, range: TextRange(7, 7)) == [])
  }
}
