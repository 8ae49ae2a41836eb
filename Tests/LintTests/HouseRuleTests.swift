import Align
import Formats
import Testing
import Text

@testable import Lint

@Suite("Rules of a house")
struct HouseRuleTests {
  private func findings(
    _ rule: HouseRule, _ target: String, source: String? = nil, ignoring: Set<String> = []
  ) throws -> [Finding] {
    let target = try lintedText(target)
    let pair = try source.map { text in
      let source = try lintedText(text, "zh")
      return Pair(
        source: source, target: target,
        alignment: BitextAligner().align(source: source, target: target))
    }
    var linter = Linter(ignored: ignoring)
    linter.house = [rule]
    return linter.lint(pair ?? Pair(target: target)).findings.filter {
      $0.rule.hasPrefix("house/")
    }
  }

  private func words(_ rule: HouseRule, _ target: String, source: String? = nil) throws -> [String]
  {
    let text = try lintedText(target)
    return try findings(rule, target, source: source).map { text.string($0.range) }
  }

  private let plain = HouseRule(
    id: "plain", kind: .substitution("use"), phrases: ["utilise", "make use of"])

  @Test("Phrases are found whatever their case, as whole words, over line ends")
  func phrases() throws {
    let text = "Utilise it, utiliser; they make\nuse of it."
    #expect(try words(plain, text) == ["Utilise", "make\nuse of"])
  }

  @Test("A replacement keeps the capital; it is safe for whole words")
  func replacement() throws {
    let finding = try #require(try findings(plain, "Utilise the pier.").first)
    #expect(finding.rule == "house/plain" && finding.severity == .warning)
    #expect(finding.message == "the house does not write “Utilise”; write “Use”")
    #expect(finding.fixes.map(\.isSafe) == [true])
    #expect(finding.fixes.first?.edits.map(\.replacement) == ["Use"])
  }

  @Test("Case and parts of words count if the rule says so")
  func options() throws {
    let exact = HouseRule(
      id: "us", kind: .existence, phrases: ["US"], isCaseSensitive: true)
    #expect(try words(exact, "Tell us of the US.") == ["US"])
    let part = HouseRule(id: "part", kind: .existence, phrases: ["gate"], isWholeWord: false)
    #expect(try words(part, "Watergate and gates.") == ["gate", "gate"])
  }

  @Test("Ideographs have no edges; code and addresses are left out")
  func places() throws {
    let han = HouseRule(id: "han", kind: .existence, phrases: ["港口"])
    #expect(try words(han, "The 新港口区 and `港口`.") == ["港口"])
    let mail = HouseRule(id: "kai", kind: .existence, phrases: ["kai"])
    #expect(try words(mail, "See https://kai.example, kai.") == ["kai"])
  }

  @Test("A rule judges texts of its languages only")
  func languages() throws {
    let german = HouseRule(id: "de", kind: .existence, phrases: ["pier"], languages: ["de"])
    #expect(try words(german, "The pier.") == [])
  }

  @Test("Where the source has a phrase, the translation needs one of its renderings")
  func renderings() throws {
    let rule = HouseRule(
      id: "opening", kind: .translation(wanted: ["opening up"], unwanted: ["liberalisation"]),
      phrases: ["开放"])
    let source = "市长谈到港口的开放。"
    #expect(try findings(rule, "The mayor spoke of opening up the port.", source: source) == [])
    let missing = try findings(rule, "The mayor spoke of the port.", source: source)
    #expect(missing.map(\.side) == [.source])
    #expect(missing.first?.message == "“开放” asks for “opening up” in the translation")
    let unwanted = try findings(
      rule, "The mayor spoke of liberalisation and opening up of the port.", source: source)
    #expect(unwanted.map(\.side) == [.target])
    #expect(try findings(rule, "Liberalisation of trade.", source: "贸易。") == [])
  }

  @Test("A comment accepts a finding, and an option leaves the rule out")
  func accepted() throws {
    #expect(try findings(plain, "Utilise it. <!-- stet-ignore house/plain: quoted -->") == [])
    #expect(try findings(plain, "Utilise it.", ignoring: ["house/plain"]) == [])
  }
}
