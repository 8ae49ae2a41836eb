import Testing
import Text

@testable import Align

@Suite("Bitext tokens")
struct BitextTokenTests {
  private func forms(_ text: String, _ language: Language) -> [String] {
    var breaker = WordBreaker(language: language)
    var tokenizer = BitextTokenizer()
    return tokenizer.tokens(of: text, words: breaker.words(of: text)).tokens.map(\.form)
  }

  @Test("Words are folded and cut to five letters")
  func words() {
    #expect(forms("Die Übersetzungen größer", "de") == ["die", "ubers", "gross"])
    #expect(forms("Астаной", "ru") == ["астан"])
  }

  @Test("Composed and decomposed letters come out alike")
  func decomposed() {
    #expect(forms("e\u{0301}te\u{0301}", "fr") == forms("été", "fr"))
  }

  @Test("An elided article is a word, an English ending is none")
  func apostrophes() {
    #expect(forms("l'homme", "fr") == ["l", "homme"])
    #expect(forms("Astana’s", "en") == ["astan"])
  }

  @Test("Numbers keep all their digits and lose their separators")
  func numbers() {
    #expect(forms("1,250,000", "en") == ["1250000"])
    #expect(forms("1.250.000", "de") == ["1250000"])
  }

  @Test("Marks of all scripts have one form")
  func marks() {
    #expect(forms("？！“：；（…", "zh") == ["?", "!", "\"", ":", ";", "(", "…"])
  }
}
