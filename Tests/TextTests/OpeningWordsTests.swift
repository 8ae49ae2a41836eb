import Testing

@testable import Text

@Suite("What a number can begin with")
struct OpeningWordsTests {
  private static let openings = {
    var openings = OpeningWords()
    for (phrase, lexeme) in [
      ("nine", Lexeme.number(9)), ("a", .article), ("quarter", .denominator(4)), ("to", .to),
      ("in excess of", .approximate(.over)), ("a.m.", .meridiem(0)), ("约", .approximate(.about)),
      ("大约", .approximate(.about)), ("半", .half),
    ] {
      openings.insert(Array(phrase.utf8), lexeme)
    }
    return openings
  }()

  private func opensWord(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Self.openings.openWord(bytes.span, 0, Letters.end(of: bytes.span, from: 0))
  }

  @Test(
    "Words that open a number, alone or with the next",
    arguments: ["nine", "nine boats", "in excess of", "a quarter", "a nine", "a.m.", "a  quarter"])
  func opening(_ text: String) {
    #expect(opensWord(text))
  }

  @Test(
    "Words that open none",
    arguments: ["in", "in exile", "in-excess", "a", "a boat", "boat", "to", "quarter", "ninety"])
  func other(_ text: String) {
    #expect(!opensWord(text))
  }

  @Test(
    "Characters open a number alone or with the next",
    arguments: [("约", true), ("约人", true), ("大约", true), ("大人", false), ("大", false), ("人", false)])
  func scalars(_ text: String, _ isOpening: Bool) {
    #expect(Self.openings.openScalar(Array(text.utf8).span, 0) == isOpening)
  }
}
