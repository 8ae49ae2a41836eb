import Formats
import Testing
import Text

@Suite("Sentences")
struct SentenceSegmenterTests {
  /// - Parameter marked: a text with `|` where a sentence ends inside.
  private func check(
    _ language: Language, _ marked: String, options: SegmentationOptions = SegmentationOptions()
  ) throws {
    let pieces = marked.split(separator: "|").map(String.init)
    let document = try read(pieces.joined(), language, as: .markdown, options: options)
    let found = document.sentences
    #expect(found.map(Self.flat) == pieces.map(Self.flat), "\(found)")
  }

  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(
    "English: abbreviations, initials and figures",
    arguments: [
      "The ferry is late. |Nobody minds! |Do you?",
      "Dr. Keller met Mr. Li in St. Ives. |They spoke.",
      "It is No. 5 on the list. |It was No. 7 before.",
      "The answer is no. |Five boats left.",
      "The U.S. Coast Guard sent J. R. Novak. |He came.",
      "Boats, nets, etc. were sold. |Nothing was left.",
      "The paper was signed at the summit. |55 texts were signed there.",
      "See fig. 3 and vol. 12 for more. |It is long.",
      "It sank on Sept. 11 in fog. |It was found on Dec. 3 of that year.",
      "It cost 3.5 million. |That was too much.",
      "He said, e.g. in May, that it works. |It does.",
      "What?! |No… not really.",
      "He lives in the U.S. |The coast is near.",
      "They chose plan B. |It failed.",
    ])
  func english(_ marked: String) throws {
    try check("en", marked)
  }

  @Test(
    "Who spoke belongs to what was said",
    arguments: [
      (Language("en"), "“It is late!” he said. |She left."),
      ("en", "“Is it late?” asked Li. |She left."),
      ("en", "“It is late.” |The ferry came."),
      ("zh", "“太晚了。”他说。|她走了。"), ("zh", "“晚了吗？”李娜问道。|没人回答。"),
      ("zh", "“太晚了。”他说，船已经走了。"), ("zh", "“太晚了。”李娜在会后对记者表示。|她走了。"),
      ("zh", "“太晚了。”|这个问题没有答案。"), ("zh", "“太晚了。”|道路已经封闭。"),
      ("zh", "“太晚了。”|这是一部小说。"), ("ja", "「もう遅い。」と彼は言った。|船は出た。"),
    ])
  func attribution(_ language: Language, _ marked: String) throws {
    try check(language, marked)
  }

  @Test(
    "Each language has its marks and abbreviations",
    arguments: [
      (Language("zh"), "渡轮晚了。|没人在意！|你呢？|湖上起雾了……"), ("zh", "他说：“走吧。”|大家走了。"),
      ("zh", "水深3.5米。|船长12米。"),
      ("ja", "船が出た。|雨だ！"), ("ru", "Паром ушёл в 2019 г. из порта. |Он не вернулся."),
      ("ru", "Об этом пишет проф. Келлер. |Он прав."),
      ("de", "Die Fähre fährt z. B. im Mai. |Sie ist alt."),
      ("de", "Am 3. Mai kam das Schiff. |Am 12. Juni fuhr es ab."),
      ("de", "Seit dem 19. Jahrhundert gibt es ihn. |Er ist alt."),
      ("de", "Das Schiff hatte 12. |Niemand zählte sie."),
      ("fr", "M. Keller est là. |Il attend."), ("es", "El Sr. Vega llegó. |¿Quién más?"),
      ("hi", "जहाज़ आया। |वह गया।"), ("ar", "هل وصلت السفينة؟ |نعم."),
    ])
  func languages(_ language: Language, _ marked: String) throws {
    try check(language, marked)
  }

  @Test("Wrapped lines are no ends")
  func wrapped() throws {
    try check(
      "en", "The ferry that was to leave at noon\nleft at dusk with only half\nof its load.")
    try check("en", "The ferry that was to leave at noon\r\nleft at dusk. |It was\r\nempty.")
    try check("ru", "Паром, который должен был уйти в полдень из\nпорта,\nушёл ночью.")
  }

  @Test(
    "A line end means what the options say",
    arguments: [
      (SegmentationOptions.Newlines.hard, ["The first line of a poem", "another"]),
      (.soft, ["The first line of a poem another"]),
      (.auto, ["The first line of a poem another"]),
    ])
  func newlines(_ newlines: SegmentationOptions.Newlines, _ expected: [String]) throws {
    let document = try read(
      "Poem:\n\n> The first line of a poem\n> another", as: .markdown,
      options: SegmentationOptions(newlines: newlines))
    #expect(Array(document.sentences.map(Self.flat).dropFirst()) == expected)
  }

  @Test("Lines that are much shorter than others, before a capital, are units of their own")
  func units() throws {
    let text = "> Lake Office\n> The ferry leaves at noon from the eastern pier of the lake"
    let document = try read(text, as: .markdown)
    #expect(document.sentences.count == 2)
  }

  @Test("A line counts from the last line feed, whatever separators stand between")
  func separators() throws {
    let short = "Pier four\nThe ferry to the eastern shore of the lake leaves here at noon"
    #expect(try read("> " + short, as: .markdown).sentences.count == 2)
    let separated =
      "> One\u{2028}Two\u{2028}A verse that is long enough to pass the middle\u{2028}End"
    #expect(try read(separated, as: .markdown).sentences.count == 3)
  }

  @Test(
    "A quotation may be kept whole",
    arguments: [
      (Language("en"), "He said “Wait. The ice is thin.” and went."),
      ("en", "He said \"Wait. The ice is thin.\" and went."),
      ("de", "Er sagte: „Warte. Das Eis ist dünn.“"),
      ("zh", "他说：“等等。冰很薄。”"),
    ])
  func keptQuotes(_ language: Language, _ text: String) throws {
    try check(language, text, options: SegmentationOptions(quotes: .keep))
    #expect(try read(text, language, as: .markdown).segments.count == 2)
  }

  @Test("Each end says what decided it")
  func reasons() {
    var segmenter = SentenceSegmenter(language: "en", options: SegmentationOptions(newlines: .hard))
    let text = Array("One. Two\nThree".utf8)
    let ends = segmenter.ends(in: text, range: TextRange(0, text.count))
    #expect(ends.map(\.offset) == [5, 9, 14])
    #expect(ends.map(\.reason) == [.fullStop, .newline, .block])
    #expect(segmenter.ends(in: text, range: TextRange(4, 4)) == [])
  }
}
