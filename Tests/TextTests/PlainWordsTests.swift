import ICU
import Testing
import Text

/// Plain words are read without ICU; they must be what ICU would have found.
@Suite("Plain words")
struct PlainWordsTests {
  /// Letters, figures and marks that join them in some places and part them in others.
  static let plain = [
    "a", "Kai", "Z", "7", "40", "port", "é", "Größe", "Жар", "ѿ", "ǆ", "×", "÷", " ", " ", "  ",
    "\n",
    "\r\n", "\t", "'", "’", "‘", ".", ",", ";", ":", "-", "–", "…", "“", "”", "\"", "(", ")", "/",
    "&", "#", "%", "*",
  ]
  /// What only ICU knows: other scripts, accents that stand apart, invisible marks, underscores.
  static let other = [
    "_", "@", "\u{301}", "\u{AD}", "\u{200D}", "\u{200B}", "\u{A0}", "\u{2028}", "\u{3000}",
    "\u{2003}", "\u{0}", "\u{7F}", "\u{B}", "·", "‧", "‿", "№", "½", "漢", "かな", "カ", "한", "ภาษา",
    "אב", "״", "٣", "٫", "αβ", "😀", "👩‍🔧", "１", "．", "\u{308}x",
  ]

  /// What is compared of a word.
  private struct Cut: Equatable {
    let range: TextRange
    let kind: Word.Kind
  }

  /// The least of ICU's rule statuses of words.
  private static let leastStatus = 100

  private func expected(_ bytes: [UInt8], _ language: Language) throws -> [Cut] {
    var iterator = try BreakIterator(.word, locale: language.tag)
    var words: [Cut] = []
    try iterator.forEachPiece(of: bytes.span, least: Self.leastStatus) { start, end, status in
      let kind: Word.Kind = status < 200 ? .number : status < 300 ? .letters : .ideographs
      words.append(Cut(range: TextRange(start, end), kind: kind))
    }
    return words
  }

  private func check(_ text: String, _ language: Language) throws {
    let bytes = Array(text.utf8)
    var segmenter = try WordSegmenter(language: language)
    let found = segmenter.words(in: bytes, range: TextRange(0, bytes.count))
      .map { Cut(range: $0.range, kind: $0.kind) }
    #expect(try found == expected(bytes, language), "\(text.debugDescription)")
  }

  @Test(
    "Made-up texts are cut as ICU cuts them",
    arguments: ["en", "de", "fr", "fi", "sv", "ru", "el", "he", "th", "zh", "ja"] as [Language])
  func fuzzed(_ language: Language) throws {
    var fuzz = Fuzz(seed: 7)
    for count in 1...250 {
      try check(fuzz.text(of: Self.plain, count: count % 40 + 1), language)
      try check(fuzz.text(of: Self.plain + Self.other, count: count % 40 + 1), language)
    }
  }

  @Test(
    "Marks between letters and figures",
    arguments: [
      "It’s the Queen's 'Orlop' deck.", "U.S. ships, e.g. barges", "1,250.5 t; 3.4.5, 6,", "7:30",
      "a:b", "a: b", "3D 90er G7 x2", "rock’n’roll ‘quoted’", "O'.x .y 'z", "3'000 5’6", "4,x 4.x",
      "well-known – or not—", "user@port.example", "snake_case", "Łódź, Çeşme, Århus", "5×6",
    ])
  func joined(_ text: String) throws {
    for language in ["en", "sv", "fi"] as [Language] { try check(text, language) }
  }

  @Test("One foreign word does not keep the others from being read")
  func foreign() throws {
    let plain = "The ferry left the quay before the fog came in from the open sea. "
    try check(plain + "港口 " + plain + "naïve\u{301} " + plain + plain, "en")
    try check("港口开放。 " + plain + "船离开了 dock 码头", "zh")
  }

  @Test("A range inside a text is cut as if it stood alone")
  func range() throws {
    let bytes = Array("They're here".utf8)
    var segmenter = try WordSegmenter(language: "en")
    let words = segmenter.words(in: bytes, range: TextRange(0, 5))
    #expect(words.map(\.range) == [TextRange(0, 4)])
  }
}
