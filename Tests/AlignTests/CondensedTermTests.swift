import Testing
import Text

@testable import Align

@Suite("Stems")
struct StemmerTests {
  private func stem(_ word: String, _ language: String) -> String {
    String(decoding: Stemmer.stem(Array(word.utf8), language: language), as: UTF8.self)
  }

  @Test(
    "Forms of one word have one stem",
    arguments: [
      ("enterprises", "enterprise"), ("organised", "organizes"), ("organising", "organize"),
      ("cities", "city"), ("stopped", "stop"), ("planning", "plan"), ("crossings", "crossing"),
      ("strings", "string"), ("things", "thing"),
      ("carried", "carry"), ("boxes", "box"), ("development", "developments"),
      ("quickly", "quick"), ("nationality", "nationalities"),
    ])
  func english(_ a: String, _ b: String) {
    #expect(stem(a, "en") == stem(b, "en"))
  }

  @Test(
    "Different words keep different stems",
    arguments: [
      ("port", "part"), ("lake", "late"), ("ice", "iron"), ("bus", "bu"),
    ])
  func different(_ a: String, _ b: String) {
    #expect(stem(a, "en") != stem(b, "en"))
  }

  @Test(
    "German", arguments: [("schiffes", "schiffe"), ("brücken", "brücke"), ("schiffe", "schiffen")])
  func german(_ a: String, _ b: String) {
    #expect(stem(a, "de") == stem(b, "de"))
  }

  @Test("Other languages, short words and words with marks stay as they are")
  func untouched() {
    #expect(stem("порты", "ru") == "порты")
    #expect(stem("gas", "en") == "gas")
    #expect(stem("co-operates", "en") == "co-operates")
    #expect(stem("", "en") == "")
  }
}

@Suite("Numbers of terms")
struct TermVocabularyTests {
  @Test("A term has one number, in the order of first use; thousands keep theirs")
  func ids() {
    var vocabulary = Spellings()
    let words = (0..<5000).map { "pier\($0)" }
    #expect(words.map { vocabulary.id($0) } == Array(0..<5000))
    #expect(words.map { vocabulary.id($0) } == Array(0..<5000))
    #expect(vocabulary.count == 5000)
    #expect(vocabulary[4321].elementsEqual("pier4321".utf8))
  }

  @Test("What it does not have is not added by asking")
  func known() {
    var vocabulary = Spellings()
    let quay = vocabulary.id("quay")
    #expect(vocabulary.known(Array("quay".utf8)[...]) == quay)
    #expect(vocabulary.known(Array("quays".utf8)[...]) == nil)
    #expect(vocabulary.known([]) == nil)
    #expect(vocabulary.count == 1)
  }

  @Test("A set of terms lists its members in order")
  func set() {
    let set = TermSet([4, 1, 4], count: 6)
    #expect(set.members == [1, 4])
    #expect(set.contains(4) && !set.contains(0))
  }
}

@Suite("Content terms")
struct ContentTermTests {
  private func terms(_ text: String, _ language: Language = "en") throws -> [String] {
    let document = try condensedText(text, language)
    var vocabulary = Spellings()
    var extractor = TermExtractor(document)
    let terms = document.segments.flatMap { extractor.terms(of: $0, into: &vocabulary) }
    return terms.map { String(decoding: vocabulary[$0.id], as: UTF8.self) }
  }

  @Test(
    "Numbers take one form",
    arguments: [
      ("1,234.50", "1234.5"), ("1.234,50", "1234.5"), ("1234.5", "1234.5"), ("1,234", "1234"),
      ("1,234,567", "1234567"), ("1.234.567", "1234567"), ("3,5", "3.5"), ("3.50", "3.5"),
      ("007", "7"), ("1,234.567", "1234.567"), ("12", "12"), ("٣", "٣"), ("1.2.3", "1.2.3"),
    ])
  func numbers(_ text: String, _ form: String) {
    #expect(TermExtractor.number(text) == form)
  }

  @Test("Function words and marks drop out; what is left is stemmed")
  func content() throws {
    #expect(try terms("The ships of the lake were stopped.") == ["ship", "lake", "stop"])
  }

  @Test("Figures, number words and scales")
  func figures() throws {
    #expect(
      try terms("It cost 1,200 coins, then 3 bn coins and seven nets.").filter {
        $0.hasPrefix("#")
      } == ["#1200", "#3", "#billion", "#7"])
  }

  @Test("Several ways to write one thing are one")
  func aliases() throws {
    #expect(try terms("An SME in the US.") == terms("A small medium enterprise in the USA."))
  }

  @Test("A speaker's name is no term of what is said")
  func speaker() throws {
    let text = "Keller: Ships sink.\n\nTimes: Why?\n\nKeller: Storms.\n\nTimes: When?"
    #expect(try !terms(text).contains { $0.hasPrefix("keller") || $0.hasPrefix("time") })
  }

  @Test("A capital inside a sentence makes a name")
  func names() throws {
    let document = try condensedText("Ships from Bergen sink.")
    var vocabulary = Spellings()
    let terms = TermExtractor.terms(
      of: [document.segments[0]], in: document, into: &vocabulary)[0]
    #expect(terms.map(\.isName) == [false, true, false])
  }

  @Test("Points between the parts of a word, and old German spelling, make no other term")
  func spelling() throws {
    #expect(try terms("Der Stadt∙rat tagt.", "de") == terms("Der Stadtrat tagt.", "de"))
    #expect(try terms("Das Schloß am Thor.", "de") == terms("Das Schloss am Tor.", "de"))
    #expect(try terms("Der Theater\u{AD}saal.", "de") == terms("Der Theatersaal.", "de"))
  }

  @Test("Clauses are cut at marks and joining words; a small one joins the next")
  func clauses() throws {
    let text = "Old ships carry grain, nets and salt while young crews mend torn sails."
    let document = try condensedText(text)
    var vocabulary = Spellings()
    let terms = TermExtractor.terms(
      of: [document.segments[0]], in: document, into: &vocabulary)[0]
    let sets = Clauses.find(terms, in: document.segments[0], of: document).map(\.terms)
    let words = sets.map { set in
      Set(set.map { String(decoding: vocabulary[$0], as: UTF8.self) })
    }
    #expect(words.count == 2)
    #expect(words[0].isSuperset(of: ["old", "ship", "carry"]))
    #expect(words[1].isSuperset(of: ["young", "crew", "torn"]))
    #expect(words[0].isDisjoint(with: words[1]))
  }

  @Test("A sentence without terms has no clauses")
  func noClauses() throws {
    let document = try condensedText("It was.")
    #expect(Clauses.find([], in: document.segments[0], of: document) == [])
  }
}
