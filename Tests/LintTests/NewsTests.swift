import Specimens
import Testing

@testable import Lint

/// Made news articles: the linter is silent about correct translations and finds planted faults.
@Suite("News") struct NewsTests {
  private static let articles = 12

  /// The kinds of faults that are never to be missed.
  private static let grave: [FlawKind] = [
    .scale, .digit, .currency, .unit, .date, .percentagePoints, .numberDropped, .pinyin,
    .formerName, .clauseLeft, .repeated, .doubledWord, .unbalancedQuote,
  ]

  @Test("Hardly a word about correct translations", arguments: [Tongue.chinese, .german])
  func silence(_ tongue: Tongue) throws {
    var maker = ArticleMaker(tongue, seed: 2024)
    var pairs = 0
    var messages: [String] = []
    for _ in 0..<Self.articles {
      let article = try LintedArticle(maker.article(), with: .shipped)
      pairs += article.rendering.pairs.count
      messages += article.findings.map { "\($0.rule): \($0.message)" }
    }
    #expect(pairs >= 250)
    #expect(messages.count * 200 < pairs, "\(messages)")
  }

  @Test(
    "Nineteen grave faults in twenty are found at their place",
    arguments: [Tongue.chinese, .german])
  func sharpness(_ tongue: Tongue) throws {
    var maker = ArticleMaker(tongue, seed: 2025)
    var planted = 0
    var missed: [String] = []
    for _ in 0..<Self.articles {
      let article = try LintedArticle(maker.flawedArticle(Self.grave), with: .shipped)
      planted += article.rendering.flaws.count
      missed += article.rendering.flaws.filter { article.findings(at: $0).isEmpty }.map {
        "\($0.kind.rawValue): \(article.words(of: $0))"
      }
    }
    #expect(planted >= 20)
    #expect(missed.count * 20 <= planted, "\(missed)")
  }

  @Test("Four faults of names in five are found at their place", arguments: Tongue.allCases)
  func names(_ tongue: Tongue) throws {
    var maker = ArticleMaker(tongue, seed: 2026)
    var planted = 0
    var missed: [String] = []
    for _ in 0..<3 * Self.articles {
      let article = try LintedArticle(
        maker.flawedArticle([.wrongPerson, .secondSpelling, .letterDropped]), with: .shipped)
      planted += article.rendering.flaws.count
      missed += article.rendering.flaws.filter { article.findings(at: $0).isEmpty }.map {
        "\($0.kind.rawValue): \(article.words(of: $0))"
      }
    }
    #expect(planted >= 15)
    #expect(missed.count * 5 <= planted, "\(missed)")
  }

  @Test("The same seed makes the same article", arguments: Tongue.allCases)
  func deterministic(_ tongue: Tongue) {
    var first = ArticleMaker(tongue, seed: 7)
    var second = ArticleMaker(tongue, seed: 7)
    let texts = (first.flawedArticle().rendered(), second.flawedArticle().rendered())
    #expect(texts.0.source == texts.1.source)
    #expect(texts.0.target == texts.1.target)
    #expect(texts.0.target != first.article().rendered().target)
  }
}
