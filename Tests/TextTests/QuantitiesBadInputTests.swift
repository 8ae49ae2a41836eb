import Formats
import Testing
import Text

@Suite("Quantities of hostile input")
struct QuantitiesBadInputTests {
  @Test("A number of 400 digits has no finite value, and agrees with itself")
  func hugeNumber() throws {
    let found = try Reading.quantities(String(repeating: "7", count: 400) + " people", "en")
    try #require(found.count == 1)
    #expect(found[0].agrees(with: found[0]))
    #expect(found[0].range == TextRange(0, 400))
  }

  @Test("Ten thousand numbers in a sentence are all found", arguments: ["en", "zh", "de"])
  func manyNumbers(_ language: String) throws {
    let text = (0..<10_000).map { "x \($0 % 900 + 100)" }.joined(separator: "; ")
    #expect(try Reading.quantities(text, language).count == 10_000)
  }

  @Test(
    "Odd input is read without a trap",
    arguments: [
      "31 April and 99 May", "2月31日", "４２৩٣ mixed ١٢٣ digits", "百千万亿", "万万万亿亿", "零零零", "-", "$",
      "US$",
      "1,,2..3--4//5::6", "%%% 5 %%%", "第", "百分之", "分之", "半", "上", "数", "0/0", "1/0", "9:99",
      "0年0月0日", "",
      "1e999", "∞", "😀5😀万", "n\u{303}5 e\u{301}2", "十十十十", "一二三四五六七八九十", "two two two and and",
      "a a a",
      "September", "September 99", "Sept.", "between 5 and", "from 5 to to 6", "5 - - 6", "٣٫٥",
      "\u{FEFF}5", "5\r\n6\r\n万",
      "99999999999999999999年", "99999999999999999999-99999999999999999999", "3:2:1:0", "1'2'3'",
      "zwanzigeinund", "quatre-",
    ], ["en", "zh", "de", "fr", "ru", "es", "ja", "ko"])
  func odd(_ text: String, _ language: String) throws {
    let found = try Reading.quantities(text, language)
    for (one, next) in zip(found, found.dropFirst()) { #expect(one.range.end <= next.range.start) }
    #expect(found.allSatisfy { Int($0.range.end) <= text.utf8.count && !$0.range.isEmpty })
  }

  @Test(
    "Ranges are bytes of the text as it was, whatever folding did before them; a byte order mark is no part of it"
  )
  func ranges() throws {
    let text = "\u{FEFF}Cafe\u{301} 😀 ＦＵＬＬ：４２,０００ men and US$37\u{A0}bn"
    let bytes = Array(text.utf8.dropFirst(3))
    let found = try Reading.quantities(text, "en")
    let read = found.map { String(decoding: bytes[$0.range.indices], as: UTF8.self) }
    #expect(read == ["４２,０００", "US$37\u{A0}bn"])
  }

  @Test("Every line of every lexicon names a role")
  func lexicons() {
    #expect(QuantityScanner.lexiconProblems.isEmpty)
  }
}
