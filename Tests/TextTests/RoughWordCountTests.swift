import Testing

@testable import Text

@Suite("Rough count of words")
struct RoughWordCountTests {
  @Test(
    "Spaces, ideographs by twos, letters of scripts without spaces by fives",
    arguments: [
      ("", 1), ("The port opened", 3), ("one\ntwo", 2), ("港口五月开放。", 4), ("〇、。", 1),
      ("ภาษาไทยนะ", 2), ("Порт открыт", 2), ("á à", 2),
    ])
  func words(_ text: String, _ expected: Int) {
    #expect(RoughWordCount.words(in: Array(text.utf8)[...]) == expected)
  }
}
