import Terms
import Testing
import Text

@Suite("Listed words")
struct ListedWordsTests {
  private let words = ["harbour", "harbours", "Harbour", "naryn", "quay-side", "xqz", "xqz", ""]

  @Test("What is kept is what the word list says", arguments: ["en", "de", "zh", "tlh"])
  func likeWordList(_ language: Language) {
    let expected = words.map { WordList.contains($0, language: language) }
    for _ in 1...2 {
      #expect(ListedWords.contain(words, language: language) == expected)
      #expect(words.map { ListedWords.contains($0, language: language) } == expected)
    }
  }

  @Test("A word is looked up in each language by itself")
  func languages() {
    #expect(ListedWords.contains("hafen", language: "de"))
    #expect(!ListedWords.contains("hafen", language: "en"))
  }
}
