import Testing
@testable import Text

@Suite("Folded text")
struct FoldedTextTests {
  @Test(
    "One form for what reads the same",
    arguments: [
      ("HARBOUR Ärger Нарын", "harbour ärger нарын", "capitals"),
      ("cafe\u{301}", "caf\u{E9}", "letter and mark"),
      ("и\u{306}", "й", "letter and mark, Cyrillic"),
      ("か\u{3099}", "が", "letter and mark, kana"),
      ("\u{1112}\u{1161}\u{11AB}국", "한국", "Hangul in letters"),
      ("Ａ１：！", "a1:!", "full-width forms"),
      ("It’s o‘clock ʼn", "it's o'clock 'n", "apostrophes"),
      ("co‑operate 3–5 −7", "co-operate 3-5 -7", "hyphens"),
      ("a\u{A0}b\u{3000}c\u{202F}d\te\nf", "a b c d e f", "spaces"),
      ("港口 😀", "港口 😀", "nothing to fold"),
      ("", "", "nothing at all"),
    ])
  func folds(_ text: String, _ folded: String, _ what: String) {
    // Swift takes canonical equivalents for equal strings.
    #expect(Array(FoldedText.fold(text).utf8) == Array(folded.utf8), "\(what)")
  }

  @Test(
    "Marks and full-width forms are folded in a text as each by itself",
    arguments: [0x2010...0x205F, 0x3000...0x3029, 0xFF01...0xFF65])
  func marks(_ values: ClosedRange<UInt32>) {
    for scalar in values.compactMap(Unicode.Scalar.init) {
      var (text, expected) = ("港A", "港a")
      text.unicodeScalars.append(scalar)
      expected.unicodeScalars.append(FoldedText.folded(scalar))
      #expect(Array(FoldedText.fold(text + "口").utf8) == Array((expected + "口").utf8))
    }
  }

  @Test("An em dash is no hyphen")
  func dash() {
    #expect(FoldedText.fold("a — b") == "a — b")
  }

  @Test("A folded range leads back to what was written")
  func ranges() throws {
    let text = "Ｃafe\u{301}s İn Ｋöln"
    let bytes = Array(text.utf8)
    let folded = FoldedText(bytes)
    for (found, written) in [("caf\u{E9}s", "Ｃafe\u{301}s"), ("in", "İn"), ("köln", "Ｋöln")] {
      let start = try #require(folded.bytes.firstRange(of: Array(found.utf8))?.lowerBound)
      let range = folded.textRange(start, start + found.utf8.count)
      #expect(bytes[range.indices].elementsEqual(written.utf8))
    }
  }

  @Test("Of several marks on a letter, some may stay marks; a range never cuts a scalar")
  func severalMarks() {
    let bytes = Array("e\u{301}\u{331}x".utf8)
    let folded = FoldedText(bytes)
    #expect(String(decoding: folded.bytes, as: UTF8.self).unicodeScalars.count == 3)
    #expect(folded.textRange(0, 2) == TextRange(0, 5))
    #expect(folded.textOffset(4) == 5)
  }

  @Test("Offsets of the two texts are inverse at scalar boundaries", arguments: 0..<60)
  func inverse(_ seed: Int) {
    var fuzz = Fuzz(seed: seed)
    let odd = [
      "e\u{301}", "e\u{301}\u{331}", "か\u{3099}", "\u{1112}\u{1161}\u{11AB}", "İ", "Ⱥ", "Ａ", "ﬁ",
      "’",
      "–", "😀", "𠀋", "ǅ", "\u{212B}", "ि", "\u{301}",
    ]
    let words = Fuzz.scripts.flatMap(\.words)
    // The last ones are longer than the stretches by which offsets are looked up.
    let count = seed < 50 ? 40 : 900
    let bytes = Array(fuzz.text(of: words + Fuzz.marks + odd, count: count).utf8)
    let folded = FoldedText(bytes)
    for at in 0...folded.bytes.count where isBoundary(at, in: folded.bytes) {
      let offset = folded.textOffset(at)
      #expect(isBoundary(offset, in: bytes))
      #expect(folded.textOffset(folded.foldedOffset(offset)) == offset)
    }
    var last = 0
    for offset in 0...bytes.count where isBoundary(offset, in: bytes) {
      let at = folded.foldedOffset(offset)
      #expect(isBoundary(at, in: folded.bytes))
      #expect(at >= last)
      last = at
    }
    #expect(folded.textOffset(folded.bytes.count) == bytes.count)
    #expect(folded.foldedOffset(bytes.count) == folded.bytes.count)
  }

  @Test("Offsets are the same from whatever place they are looked for", arguments: 0..<20)
  func places(_ seed: Int) {
    var fuzz = Fuzz(seed: seed)
    let words = Fuzz.scripts.flatMap(\.words) + Fuzz.marks + ["İ", "Ａ", "’", "e\u{301}"]
    let bytes = Array(fuzz.text(of: words, count: 100).utf8)
    let folded = FoldedText(bytes)
    var place = FoldedText.Place()
    // Forwards, and then back.
    let offsets = Array(0...bytes.count) + (0...bytes.count).reversed()
    for offset in offsets where isBoundary(offset, in: bytes) {
      let at = folded.foldedOffset(offset)
      #expect(folded.foldedOffset(offset, from: &place) == at)
      let end = folded.bytes.count
      #expect(folded.textRange(TextRange(at, end), from: &place) == folded.textRange(at, end))
    }
  }

  @Test("Folding what is folded changes nothing", arguments: 0..<20)
  func idempotent(_ seed: Int) {
    var fuzz = Fuzz(seed: seed)
    let text = fuzz.text(of: Fuzz.scripts.flatMap(\.words) + Fuzz.marks, count: 40)
    let once = FoldedText(Array(text.utf8)).bytes
    #expect(FoldedText(once).bytes == once)
  }

  private func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset == bytes.count || (bytes.indices.contains(offset) && bytes[offset] & 0xC0 != 0x80)
  }
}
