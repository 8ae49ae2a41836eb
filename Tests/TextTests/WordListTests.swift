import Testing
import Text

@Suite("Word lists")
struct WordListTests {
  @Test("Each language with function words has some", arguments: FunctionWords.languages)
  func functionWords(_ language: Language) {
    #expect(FunctionWords.list(language).count >= 20)
  }

  @Test(
    "Function words",
    arguments: [
      ("the", Language("en"), true), ("the", "de", false), ("und", "de-AT", true),
      ("a", "zh", false),
    ])
  func contains(_ word: String, _ language: Language, _ isOne: Bool) {
    #expect(FunctionWords.contains(word, language: language) == isOne)
  }

  @Test("A table that there is not has no lines")
  func missingTable() {
    #expect(EmbeddedTable.bytes("words/none") == nil)
    #expect(EmbeddedTable.lines("words/none") == [])
  }

  @Test("Lists are there for five languages")
  func available() {
    let languages: [Language] = ["de", "en-GB", "es", "fr", "ru", "zh", "pl"]
    #expect(
      languages.map { WordList.isAvailable(for: $0) } == [
        true, true, true, true, true, false, false,
      ])
  }

  @Test(
    "English words and their regular forms count",
    arguments: [
      "water", "the", "cities", "stopped", "planning", "making", "countries", "quickly",
      "gently", "happily", "country's", "reloading", "untested", "water-planned", "re-read",
      "colours", "colored", "organising", "organized", "larger", "biggest", "banks'", "agreed",
    ])
  func forms(_ word: String) {
    #expect(WordList.contains(word, language: "en"))
  }

  @Test(
    "Misspellings do not",
    arguments: ["wtaer", "stopedd", "countrys-", "-", "", "qickly", "makeing-of", "unxtested"])
  func misspellings(_ word: String) {
    #expect(!WordList.contains(word, language: "en"))
  }

  @Test("Only English has English endings")
  func otherLanguages() {
    #expect(WordList.contains("haus", language: "de"))
    #expect(!WordList.contains("hausing", language: "de"))
    #expect(WordList.contains("land-haus", language: "de"))
    #expect(!WordList.contains("water", language: "zh"))
  }
}

@Suite("English word formation")
struct EnglishFormsTests {
  @Test(
    "What a form could be a form of",
    arguments: [
      ("cities", "city"), ("boxes", "box"), ("houses", "house"), ("goes", "go"),
      ("trains", "train"),
      ("stopped", "stop"), ("falling", "fall"), ("making", "make"), ("tried", "try"),
      ("dying", "die"),
      ("larger", "large"), ("biggest", "big"), ("happier", "happy"), ("quickly", "quick"),
      ("gently", "gentle"), ("happily", "happy"), ("basically", "basic"),
      ("minister's", "minister"),
      ("ministers'", "minister"), ("unloaded", "load"), ("re-opened", "open"),
      ("nonpayment", "payment"),
      ("organise", "organize"), ("organized", "organise"), ("organising", "organize"),
      ("colour", "color"), ("favored", "favour"), ("analyse", "analyze"),
      ("organisations", "organization"), ("privatisation", "privatization"),
    ])
  func candidates(_ form: String, _ base: String) {
    #expect(EnglishForms.candidates(for: form).contains(base))
  }

  @Test(
    "What is spelt against the rules is a form of nothing",
    arguments: [
      ("makeing", "make"), ("stoped", "stop"), ("citys", "city"), ("boxs", "box"), ("tryed", "try"),
      ("happyly", "happy"), ("bigest", "big"),
    ])
  func misspelt(_ form: String, _ base: String) {
    #expect(!EnglishForms.candidates(for: form).contains(base))
  }

  @Test(
    "A word is no form of itself, and short words are forms of none",
    arguments: ["as", "is", "red", "king", "pass"])
  func whole(_ word: String) {
    #expect(!EnglishForms.candidates(for: word).contains { $0.utf8.count < 2 || $0 == word })
  }
}
