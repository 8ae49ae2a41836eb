import Testing

@testable import Lint

@Suite("Letters of words")
struct PlainLettersTests {
  @Test(
    "Whether all are letters",
    arguments: [
      ("naryn", true), ("Ősi", true), ("o\u{301}sh", true), ("co-op", false), ("c5", false),
      ("xi'an", false), ("乌鲁木齐", true), ("a\r\nb", false),
    ])
  func areAll(_ word: String, _ isSo: Bool) { #expect(PlainLetters.areAll(in: word) == isSo) }

  @Test(
    "Words of letters and apostrophes",
    arguments: [
      ("People's Republic of China", ["People's", "Republic", "of", "China"]),
      ("Côte d'Ivoire", ["Côte", "d'Ivoire"]), ("C5+1", ["C"]),
      (
        "São Tomé & Príncipe",
        ["São", "Tomé", "Príncipe"]
      ), ("–", []), ("", []),
    ])
  func words(_ text: String, _ expected: [String]) {
    #expect(PlainLetters.words(of: text) == expected)
  }
}
