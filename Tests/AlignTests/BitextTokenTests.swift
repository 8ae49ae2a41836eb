import ICU
import Testing
import Text

@testable import Align

@Suite("Bitext tokens")
struct BitextTokenTests {
  private func forms(_ text: String, _ language: Language) -> [String] {
    var breaker = WordBreaker(language: language)
    let bytes = Array(text.utf8)
    let words = breaker.words(of: text).flatMap { word in
      let form = String(decoding: bytes[word.range], as: UTF8.self)
      return BitextTokenizer.tokens(of: form, kind: word.kind).tokens
    }
    return (words + BitextTokenizer.marks(in: text)).map(\.form)
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

  @Test("Letters are folded as CLDR's transforms fold them")
  func folding() throws {
    let marks = "[\u{0300}-\u{036F}\u{064B}-\u{0652}\u{05B0}-\u{05C7}]"
    var transform = try Transliterator("Lower; NFD; \(marks) Remove; NFC; Latin-ASCII")
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x17F, 0x0386...0x03CE, 0x0400...0x045F, 0x05D0...0x05EA, 0x0621...0x064A,
      0x1EA0...0x1EF9, 0xAC00...0xAC80, 0xFF21...0xFF5A,
    ]
    for scalar in blocks.joined().compactMap(Unicode.Scalar.init)
    where scalar.properties.isAlphabetic {
      let letter = String(scalar)
      let expected = try transform.transform(letter)
      #expect(WordFolder.folded(letter) == expected, "\(letter)")
    }
  }
}
