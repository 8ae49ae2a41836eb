import Lint
import Testing
import Text

@testable import Report

@Suite("Markdown reports")
struct MarkdownReportTests {
  @Test("A table of findings, the worst first, and what is left out, folded")
  func page() throws {
    let stale = ReportedPair.Stale(changed: 2, segments: 8, commit: "1a2b3c4d5")
    let pairs = [
      ReportedPair(try NewsPair.linted(), stale: stale),
      ReportedPair(try CondensedPair.linted(), hidden: 2),
    ]
    let page = MarkdownReport.page(pairs, rules: NewsPair.rules, date: "2026-07-30")
    try Golden.expect(page, is: "page.md")
  }

  @Test("Nothing found has no table of findings")
  func clean() throws {
    let linted = LintedPair(pair: try NewsPair.pair(), findings: [])
    let page = MarkdownReport.page([ReportedPair(linted)])
    #expect(page.hasPrefix("**no findings in 1 pair**\n\nworks.en.md · English translation of"))
    #expect(!page.contains("| place |"))
  }

  @Test("Beyond the limit the rest is counted")
  func limit() throws {
    let page = MarkdownReport.page([ReportedPair(try NewsPair.linted())], limit: 1)
    #expect(page.contains("… and 2 more findings"))
    #expect(!page.contains("counties"))
  }

  @Test(
    "Markup of the text is shown, not obeyed",
    arguments: [
      ("*bold* _it_", "\\*bold\\* \\_it\\_"), ("<b>&", "&lt;b&gt;&amp;"), ("a|b", "a\\|b"),
      ("[x](y)", "\\[x\\](y)"), ("two\nlines", "two lines"), ("`code`", "\\`code\\`"),
      ("@someone", "@\u{2060}someone"), ("# 1", "\\# 1"),
    ])
  func escaping(text: String, markdown: String) {
    #expect(MarkdownEscape.text(text) == markdown)
  }

  @Test(
    "A code span is fenced by more backticks than it holds",
    arguments: [("1,800", "`1,800`"), ("a`b", "``a`b``"), ("`x", "`` `x ``"), ("a|b", "`a\\|b`")])
  func code(text: String, markdown: String) { #expect(MarkdownEscape.code(text) == markdown) }
}
