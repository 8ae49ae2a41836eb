import Formats
import Testing
import Text

@Suite("Quotations")
struct QuotationTests {
  private func quotations(_ text: String, _ language: Language = "en") throws -> [String] {
    let document = try read(text, language)
    return Quotations.find(in: document).map { document.string($0.inner) }
  }

  @Test(
    "Each pair of marks holds one",
    arguments: [
      ("She said \"not now\" and left.", "not now"),
      ("She said “not now” and left.", "not now"),
      ("She said 'not now' and left.", "not now"),
      ("She said ‘it isn’t now’ and left.", "it isn’t now"),
      ("Sie sagte „jetzt nicht“ und ging.", "jetzt nicht"),
      ("Sie sagte »jetzt nicht« und ging.", "jetzt nicht"),
      ("Elle a dit « pas maintenant » hier.", " pas maintenant "),
      ("他说「现在不行」就走了。", "现在不行"),
      ("他说“现在不行”就走了。", "现在不行"),
      ("他说\"现在不行\"就走了。", "现在不行"),
      ("他写了《边城》这本书。", "边城"),
    ])
  func pairs(_ text: String, _ inner: String) throws {
    #expect(try quotations(text) == [inner])
  }

  @Test(
    "Apostrophes, primes and single marks are none",
    arguments: [
      "The ships' crews don't know it's Anna's.", "Rock ’n’ roll isn’t dead.",
      "It is 5' 10\" tall.",
      "An opening “ mark alone.", "A closing ” mark alone.", "\"", "“”".replacing("”", with: ""),
      "",
    ])
  func none(_ text: String) throws {
    #expect(try quotations(text) == [])
  }

  @Test("A quotation inside another is found with it")
  func nested() throws {
    #expect(
      try quotations("He said “she cried ‘stop’ twice” today.") == [
        "she cried ‘stop’ twice", "stop",
      ])
    #expect(try quotations("他说「她喊『停』了」。", "zh") == ["她喊『停』了", "停"])
  }

  @Test("A mark without its partner does not cross a block, nor spoil the next pair")
  func unpaired() throws {
    #expect(try quotations("He said “no.\n\nShe said “yes” twice.") == ["yes"])
    #expect(try quotations("An “odd mark and “a pair” here.") == ["a pair"])
  }

  @Test("The outer range has the marks")
  func outer() throws {
    let document = try read("Er sagte „ja“.", "de")
    let found = try #require(Quotations.find(in: document).first)
    #expect(document.string(found.outer) == "„ja“")
  }

  @Test("Quotation marks in code are none")
  func code() throws {
    let document = try read("```\nlet a = \"b\"\n```\n", as: .markdown)
    #expect(Quotations.find(in: document) == [])
  }
}
