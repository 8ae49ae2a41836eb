import Lint
import Testing
import Text

@testable import Report

@Suite("Console reports")
struct ConsoleReportTests {
  @Test("The default look, in eighty columns")
  func full() throws {
    let pairs = [try NewsPair.linted(), try CondensedPair.linted()]
    try Golden.expect(ConsoleReport.full(pairs, width: 80), is: "full.txt")
  }

  @Test("No line is wider than the terminal", arguments: [60, 80, 120])
  func width(columns: Int) throws {
    let text = ConsoleReport.full([try NewsPair.linted()], width: columns)
    for line in text.split(separator: "\n") where line.contains(" | ") {
      #expect(DisplayWidth.of(String(line)) <= columns, "\(line)")
    }
  }

  @Test("Colours are on only when asked")
  func colours() throws {
    let pairs = [try NewsPair.linted()]
    let text = ConsoleReport.full(pairs, style: .ansi, width: 80)
    try Golden.expect(text, is: "full.ansi.txt")
    #expect(!ConsoleReport.full(pairs).contains("\u{1B}"))
  }

  @Test("Concise: a line a finding")
  func concise() throws {
    let pairs = [try NewsPair.linted(), try CondensedPair.linted()]
    try Golden.expect(ConsoleReport.concise(pairs), is: "concise.txt")
  }

  @Test("Of many places on one side four are shown")
  func manyPlaces() throws {
    let pair = try Fixture.alone("Osh, Osh, Osh.\n\nThen Osh and again Osh, and Osh at last.\n")
    let places = (2...6).map {
      Related(side: .target, range: Fixture.range("Osh", in: pair.target, occurrence: $0))
    }
    let finding = Finding(
      rule: "repeated-name", severity: .note, message: "Osh stands here six times", side: .target,
      range: Fixture.range("Osh", in: pair.target), related: places)
    let text = ConsoleReport.full([LintedPair(pair: pair, findings: [finding])])
    try Golden.expect(text, is: "places.txt")
  }

  @Test("The evidence's message stands behind its underline")
  func relatedMessage() throws {
    let pair = try Fixture.alone("First Bishkek, then Frunze.")
    let related = Related(
      side: .target, range: Fixture.range("Bishkek", in: pair.target), message: "named here")
    let finding = Finding(
      rule: "two-names", severity: .warning, message: "one city, two names", side: .target,
      range: Fixture.range("Frunze", in: pair.target), related: [related])
    let text = ConsoleReport.full([LintedPair(pair: pair, findings: [finding])])
    #expect(text.contains("   |       ------- named here\n"))
  }

  @Test("CRLF, decomposed letters, emoji and full-width forms keep the underline in place")
  func scripts() throws {
    let source = try Fixture.document(
      "bruecke.zh.md", "zh", "大桥通车\r\n\r\n👩‍👩‍👧 首日有２万人步行过桥，🇩🇪 游客约占一成。\r\n")
    let target = try Fixture.document(
      "bruecke.de.md", "de",
      "Die Bru\u{308}cke ist offen\r\n\r\n👩‍👩‍👧 Am ersten Tag u\u{308}berquerten 2.000 Menschen die "
        + "Bru\u{308}cke, etwa jeder Zehnte aus 🇩🇪.\r\n")
    let pair = Pair(source: source, target: target)
    let finding = Fixture.finding(
      "number-mismatch", .error, "２万 is 20,000; the translation says 2,000", in: pair,
      at: "2.000", evidence: ["２万"])
    let text = ConsoleReport.full([LintedPair(pair: pair, findings: [finding])], width: 80)
    try Golden.expect(text, is: "scripts.txt")
    #expect(!text.utf8.contains(0x0D))
  }

  @Test("A hostile text cannot write to the terminal")
  func hostile() throws {
    let pair = try Fixture.alone("Pay \u{1B}[2J\u{202E}100\u{0} now")
    let finding = Finding(
      rule: "control", severity: .error, message: "\u{1B}]0;title\u{7} in the text", side: .target,
      range: Fixture.range("100", in: pair.target))
    let linted = LintedPair(pair: pair, findings: [finding])
    try Golden.expect(ConsoleReport.full([linted]), is: "hostile.txt")
    #expect(!ConsoleReport.concise([linted]).contains("\u{1B}"))
  }

  @Test("Nothing found is said, for one pair and for several", arguments: [(1, ""), (3, "s")])
  func clean(count: Int, plural: String) throws {
    let linted = LintedPair(pair: try NewsPair.pair(), findings: [])
    let text = ConsoleReport.full(Array(repeating: linted, count: count))
    #expect(text == "no findings in \(count) pair\(plural)\n")
  }

  @Test("The summary counts findings, pairs and safe fixes")
  func summary() throws {
    let clean = LintedPair(pair: try NewsPair.pair(), findings: [])
    let summary = Summary([try CondensedPair.linted(), clean, try NewsPair.linted()])
    #expect(summary.description == "2 errors, 2 warnings, 1 note in 2 of 3 pairs · 1 fixable")
  }
}
