import Foundation
import Lint
import Report
import Testing
import Text

@Suite("Formats of findings")
struct FindingFormatTests {
  private func run(accepted: [Accepted] = []) throws -> LintedRun {
    let linted = try NewsPair.linted()
    let pair = LintedPair(pair: linted.pair, findings: linted.findings, accepted: accepted)
    return LintedRun(pairs: [pair], rules: NewsPair.rules, version: "1.0.0")
  }

  private func object(_ format: FindingFormat, _ run: LintedRun) throws -> [String: Any] {
    let data = Data(format.render(run).utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func sarif(_ run: LintedRun) throws -> [String: Any] {
    let runs = try object(.sarif, run)["runs"] as? [[String: Any]]
    return try #require(runs?.first)
  }

  @Test("SARIF names the unit of columns and every rule")
  func sarifRun() throws {
    let sarif = try sarif(try run())
    #expect(sarif["columnKind"] as? String == "unicodeCodePoints")
    let driver = (sarif["tool"] as? [String: Any])?["driver"] as? [String: Any]
    #expect((driver?["rules"] as? [[String: Any]])?.count == NewsPair.rules.count)
    #expect(driver?["semanticVersion"] as? String == "1.0.0")
  }

  @Test("A SARIF region holds its snippet, and the source is linked in the message")
  func sarifResult() throws {
    let results = try #require(try sarif(try run())["results"] as? [[String: Any]])
    let number = try #require(results.first { $0["ruleId"] as? String == "number-mismatch" })
    let message = (number["message"] as? [String: Any])?["text"] as? String ?? ""
    #expect(message.hasSuffix("([source](1))"))
    let location = (number["locations"] as? [[String: Any]])?.first
    let physical = location?["physicalLocation"] as? [String: Any]
    let region = physical?["region"] as? [String: Any]
    #expect((region?["snippet"] as? [String: Any])?["text"] as? String == "1,800")
    #expect(region?["charLength"] as? Int == 5)
    #expect((number["relatedLocations"] as? [[String: Any]])?.count == 1)
  }

  @Test(
    "An accepted finding is a suppressed result", arguments: [Accepted.Reason.comment, .baseline])
  func suppressed(_ reason: Accepted.Reason) throws {
    let pair = try NewsPair.pair()
    let finding = Fixture.finding("term-form", .warning, "accepted", in: pair, at: "reservoirs")
    let results = try #require(
      try sarif(try run(accepted: [Accepted(finding, by: reason)]))["results"] as? [[String: Any]])
    let suppressed = results.compactMap { $0["suppressions"] as? [[String: Any]] }
    #expect(results.count == 4)
    let kind = reason == .comment ? "inSource" : "external"
    #expect(suppressed.map { $0.first?["kind"] as? String } == [kind])
  }

  @Test("Paths are percent-encoded in SARIF")
  func encoded() throws {
    let document = try Fixture.document("d/é – «a» b.md", "en", "One line.")
    let finding = Finding(
      rule: "near-miss", severity: .note, message: "m", side: .target, range: TextRange(0, 3))
    let run = LintedRun(
      pairs: [LintedPair(pair: Pair(target: document), findings: [finding])], rules: [],
      version: "1.0.0")
    #expect(
      FindingFormat.sarif.render(run).contains(
        "d/%C3%A9%20%E2%80%93%20%C2%ABa%C2%BB%20b.md"))
  }

  @Test("GitHub shows the worst first, escaped")
  func github() throws {
    let lines = FindingFormat.github.render(try run()).split(separator: "\n")
    #expect(
      lines.map { $0.prefix { $0 != " " } }.prefix(3) == ["::error", "::warning", "::notice"])
    #expect(lines[0].contains("file=news/works.en.md,line=3,endLine=3,col="))
    #expect(lines.last == "1 error, 1 warning, 1 note in 1 of 1 pair · 1 fixable")
  }

  @Test("A message cannot end a GitHub command")
  func githubEscapes() throws {
    let document = try Fixture.document("a,b:c.md", "en", "One line.")
    let finding = Finding(
      rule: "near-miss", severity: .error, message: "5% of\nthem", side: .target,
      range: TextRange(0, 3))
    let run = LintedRun(
      pairs: [LintedPair(pair: Pair(target: document), findings: [finding])], rules: [],
      version: "1.0.0")
    let text = FindingFormat.github.render(run)
    #expect(text.hasPrefix("::error file=a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=4,"))
    #expect(text.contains("::5%25 of them\n"))
  }

  @Test("GitLab's severities and fingerprints")
  func gitlab() throws {
    let data = Data(FindingFormat.gitlab.render(try run()).utf8)
    let issues = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(Set(issues.compactMap { $0["severity"] as? String }) == ["info", "minor", "major"])
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 3)
  }

  @Test("JUnit has a case for every rule, the passed ones too; notes do not fail")
  func junit() throws {
    let text = FindingFormat.junit.render(try run())
    #expect(text.contains("tests=\"3\" failures=\"2\""))
    #expect(text.contains("<testcase name=\"untranslated\" classname=\"news/works.en.md\"/>"))
  }

  @Test("Checkstyle calls a note info")
  func checkstyle() throws {
    let text = FindingFormat.checkstyle.render(try run())
    #expect(text.contains("severity=\"info\""))
    #expect(text.contains("source=\"stet.term-form\""))
  }

  @Test("Reviewdog is offered safe fixes")
  func rdjson() throws {
    let text = FindingFormat.rdjson.render(try run())
    #expect(text.contains("\"text\": \"districts\""))
  }

  @Test("Nothing found is still a whole document", arguments: FindingFormat.allCases)
  func empty(_ format: FindingFormat) throws {
    let run = LintedRun(pairs: [], rules: NewsPair.rules, version: "1.0.0")
    let text = format.render(run)
    let isOnlyLines = [.concise, .jsonl, .gnu].contains(format)
    #expect(text.isEmpty == isOnlyLines)
  }
}
