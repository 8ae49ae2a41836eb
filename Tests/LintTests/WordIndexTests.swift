import Testing
import Text

@testable import Lint

@Suite("Index of words")
struct WordIndexTests {
  @Test("Words are found by their folded form, without a possessive ending")
  func places() throws {
    let document = try lintedText("The LAKE is cold. Anna’s lake froze, the lake's ice held.")
    let index = WordIndex(document)
    #expect(index.count(of: "lake") == 3 && index.count(of: "anna") == 1)
    #expect(index.contains("ice") && !index.contains("Lake") && !index.contains(""))
    let found = index.places(of: "lake").map { document.string(index.entries[$0].range) }
    #expect(found == ["LAKE", "lake", "lake's"])
  }

  @Test("Which words open a sentence: the first, and the first behind a colon or in a quotation")
  func openings() throws {
    let document = try lintedText(
      "The men said: Wait. They called “Stop the Ferry” and “Go” - Anna said \"Yes to Ice\" again.")
    let index = WordIndex(document)
    let opening = index.entries.filter(\.opensSentence).map { document.string($0.range) }
    #expect(opening == ["The", "Wait", "They", "Stop", "Go", "Yes"])
    let capitals = index.entries.filter(\.isCapitalised).map { document.string($0.range) }
    #expect(capitals.contains("Ferry") && !capitals.contains("men"))
  }

  @Test("Each word knows its segment and its kind")
  func segments() throws {
    let document = try lintedText("# Ice\n\nOne boat. Two men and 3 nets.")
    let entries = WordIndex(document).entries
    #expect(entries.map(\.segment) == [0, 1, 1, 2, 2, 2, 2, 2])
    #expect(entries.filter { $0.kind == .number }.map(\.folded) == ["3"])
  }

  @Test("The words of a range")
  func range() throws {
    let document = try lintedText("One boat, two men.")
    let index = WordIndex(document)
    let range = try #require(document.range(of: "boat, two"))
    #expect(index.entries(in: range).map(\.folded) == ["boat", "two"])
    #expect(index.entries(in: TextRange(0, 0)).isEmpty)
  }

  @Test("Chinese words are words")
  func chinese() throws {
    let index = WordIndex(try lintedText("渡轮晚了。渡轮！", "zh"))
    #expect(index.count(of: "渡轮") == 2)
    #expect(index.entries.allSatisfy { $0.kind == .ideographs && !$0.isCapitalised })
  }
}

@Suite("Forms and slips of a word")
struct NameFormTests {
  @Test(
    "Inflected forms are no second spelling",
    arguments: [
      ("kazakhstan", "kazakhstani"), ("russia", "russian"), ("norway", "norways"),
      ("berlin", "berliner"), ("japan", "japanese"), ("астана", "астане"), ("нарын", "нарыном"),
      ("lund", "lund"), ("england", "englands"),
    ])
  func inflections(_ a: String, _ b: String) {
    #expect(NameForms.areInflections(a, b))
    #expect(NameForms.areInflections(b, a))
  }

  @Test(
    "Other spellings are",
    arguments: [
      ("samarkand", "samarkend"), ("naryn", "narym"), ("koshtobe", "koshtbo"), ("li", "lis"),
      ("нарын", "нурын"), ("holm", "halm"), ("", "a"),
    ])
  func spellings(_ a: String, _ b: String) {
    #expect(!NameForms.areInflections(a, b))
    #expect(!NameForms.areInflections(b, a))
  }

  @Test(
    "A letter dropped, doubled or swapped inside a word is a slip",
    arguments: [
      ("habour", "harbour"), ("harrbour", "harbour"), ("habrour", "harbour"), ("nework", "network"),
    ])
  func slips(_ slip: String, _ right: String) {
    #expect(LetterSlip.isInside(slip, of: right))
  }

  @Test(
    "A letter at an edge, another letter, or two slips are none",
    arguments: [
      ("harbou", "harbour"), ("arbour", "harbour"), ("harbaur", "harbour"), ("hrbour", "harbour"),
      ("harbour", "harbour"), ("habur", "harbour"), ("pollination", "pollution"), ("", "harbour"),
    ])
  func noSlips(_ word: String, _ right: String) {
    #expect(!LetterSlip.isInside(word, of: right))
  }

  @Test(
    "Two neighbours swapped",
    arguments: [
      ("teh", "the", true), ("hte", "the", true), ("the", "the", false), ("eht", "the", false),
      ("th", "the", false), ("tha", "the", false), ("", "", false), ("港口", "口港", true),
    ])
  func swaps(_ a: String, _ b: String, _ isOne: Bool) {
    #expect(LetterSlip.isSwap(Array(a.unicodeScalars), Array(b.unicodeScalars)) == isOne)
  }
}
