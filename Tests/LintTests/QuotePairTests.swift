import Testing
import Text

@testable import Lint

@Suite("Quotation marks and their partners")
struct QuotePairTests {
  /// What the rule reports in a text, quoted.
  private func lonely(_ text: String, _ language: Language) throws -> [String] {
    let document = try lintedText(text, language)
    let findings = Linter(selected: ["quote-balance"]).lint(Pair(target: document)).findings
    return findings.map { document.string($0.range) }
  }

  @Test(
    "Languages have their own pairs",
    arguments: [
      ("Er sagte „so“ und »so« und «so».", "de"),
      ("Il dit «\u{A0}oui\u{A0}», «\u{A0}non\u{A0}».", "fr"),
      ("Han sade ”ja” och ”nej”.", "sv"), ("Powiedział „tak” i «nie».", "pl"),
      ("Роман «Повесть о «Старом порте» вышел.", "ru"),
      ("Он сказал: «Это „порт“», — и ушёл.", "ru"),
      ("市長は「『港』は五月に開く」と述べた。", "ja"), ("He said “‘yes’” and \"no\".", "en"),
    ] as [(String, Language)])
  func pairs(_ text: String, _ language: Language) throws {
    #expect(try lonely(text, language) == [])
  }

  @Test(
    "A mark without its partner is found",
    arguments: [
      ("Il dit «\u{A0}oui et s’en alla.", "fr", "«"), ("Порт» открыт.", "ru", "»"),
      ("Er sagte so“ und ging.", "de", "“"), ("He said \"yes and left.", "en", "\""),
    ] as [(String, Language, String)])
  func lonelyMark(_ text: String, _ language: Language, _ mark: String) throws {
    #expect(try lonely(text, language) == [mark])
  }

  @Test(
    "Single marks are held to account only where the text closes others like them",
    arguments: [
      ("He called it ‘unfounded and left. They said ‘yes’, ‘no’ and ‘perhaps’.", ["‘"]),
      ("He called it ‘unfounded and left. They said ‘yes’.", []),
      ("Rock ‘n’ roll till dawn: the ‘90s, ‘til the sailors’ wives came.", []),
      ("The ‘ukulele, the ‘ahi and Kaua‘i.", []),
      ("It’s the dockers’ song: ‘We won’t go’, ‘not now’ and ‘not ever’.", []),
    ])
  func singles(_ text: String, _ marks: [String]) throws {
    #expect(try lonely(text, "en") == marks)
  }

  @Test("A quotation of several paragraphs may open each, and close once")
  func paragraphs() throws {
    #expect(try lonely("“One.\n\n“Two.\n\n“Three,” he said.", "en") == [])
    #expect(try lonely("\"One.\n\n\"Two,\" he said.", "en") == [])
    #expect(try lonely("“One.\n\nTwo,” he said.", "en") == [])
    #expect(try lonely("“One.\n\n“Two,” he said. “Three.", "en") == ["“"])
  }
}
