import Terms
import Testing
import Text

/// Names that the program knows without a term base of the user's.
@Suite("Names that ship") struct ShippedNamesTests {
  private func english(_ name: String, _ glossary: Glossary) -> [String] {
    glossary.concepts(named: name).flatMap(\.terms).filter { $0.language.base == "en" }
      .map(\.text)
  }

  @Test(
    "Cities that English calls as the code of their time zone does",
    arguments: [("Wien", "Vienna"), ("Prag", "Prague"), ("Kiew", "Kyiv")])
  func cities(_ german: String, _ name: String) {
    #expect(english(german, BuiltInNames.glossary("de", "en")).contains(name))
  }

  @Test(
    "Names of the lexicons, whichever language is the source",
    arguments: [("de", "Kopenhagen", "Copenhagen"), ("zh", "汉堡", "Hamburg")])
  func names(_ language: String, _ own: String, _ name: String) {
    #expect(english(own, LexiconNames.glossary(Language(language), "en")).contains(name))
    #expect(english(own, LexiconNames.glossary("en", Language(language))).contains(name))
  }

  @Test("Words are no names, and two languages without a lexicon share none")
  func others() {
    #expect(english("Abend", LexiconNames.glossary("de", "en")).isEmpty)
    #expect(LexiconNames.glossary("de", "fr").isEmpty)
    #expect(LexiconNames.glossary("en", "en").isEmpty)
  }

  @Test("Words that a lexicon has, in any case")
  func words() {
    #expect(LexiconWords.contains("kopenhagen", language: "de"))
    #expect(!LexiconWords.contains("osterkamp", language: "de"))
    #expect(!LexiconWords.contains("kopenhagen", language: "xx"))
  }
}
