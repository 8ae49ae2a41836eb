import Lint
import Testing
import Text

@testable import Report

@Suite("Reports of two versions")
struct RevisionReportTests {
  @Test("Findings are fixed, introduced, or remain where their words do")
  func findings() throws {
    let changes = FindingChanges(try RevisedPair.linted())
    #expect(changes.fixed.map(\.rule) == ["number-mismatch", "addition"])
    #expect(changes.introduced.map(\.rule) == ["near-miss"])
    #expect(changes.remaining.map(\.new.rule) == ["term-form"])
  }

  @Test(
    "Text, Markdown, JSON and HTML",
    arguments: [
      (RevisionReport.Format.text, "revision.txt"), (.markdown, "revision.md"),
      (.json, "revision.json"), (.html, "revision.html"),
    ])
  func formats(format: RevisionReport.Format, name: String) throws {
    let text = RevisionReport.render(
      try RevisedPair.linted(), format: format, rules: NewsPair.rules, date: "2026-07-30")
    try Golden.expect(text, is: name)
  }

  @Test("Lines fill eighty columns at most, in Chinese too")
  func width() throws {
    let text = RevisionReport.render(try RevisedPair.linted(), format: .text, width: 60)
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 60 })
  }

  @Test("On a terminal, colours stand in place of brackets")
  func colours() throws {
    let text = RevisionReport.render(try RevisedPair.linted(), format: .text, style: .ansi)
    #expect(text.contains("\u{1B}[9;31m34\u{1B}[0m\u{1B}[4;32m340\u{1B}[0m"))
    #expect(!text.contains("[-"))
  }

  @Test("A line break inside a deletion keeps its look on both lines")
  func wrapped() {
    let wrapper = StyledWrapper(width: 10, style: .ansi)
    let stretch = StyledWrapper.Stretch(text: "seven eight nine", role: .deleted)
    #expect(
      wrapper.lines([stretch], language: "en")
        == ["\u{1B}[9;31mseven\u{1B}[0m", "\u{1B}[9;31meight nine\u{1B}[0m"])
  }
}
