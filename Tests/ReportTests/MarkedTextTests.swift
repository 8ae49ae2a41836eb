import Lint
import Testing
import Text

@testable import Report

@Suite("Marked text")
struct MarkedTextTests {
  private func html(_ text: String, _ marks: [(Int, Int, Severity)]) throws -> String {
    let document = try Fixture.document("a.txt", "en", text)
    let numbered = marks.enumerated().map { index, mark in
      MarkedText.Mark(
        range: TextRange(mark.0, mark.1), number: index + 1, severity: mark.2)
    }
    return MarkedText(document, TextRange(0, document.text.count), marks: MarkTable(numbered)).html
  }

  private func number(_ number: Int, _ severity: String = "error") -> String {
    "<sup class=\"\(severity)\"><a href=\"#f\(number)\">\(number)</a></sup>"
  }

  @Test("Text without marks is only escaped")
  func plain() throws { #expect(try html("a < b & c", []) == "a &lt; b &amp; c") }

  @Test("A mark is followed by its number")
  func one() throws {
    #expect(
      try html("The old bus", [(4, 7, .error)])
        == "The <mark class=\"error\">old</mark>\(number(1)) bus")
  }

  @Test("Overlapping marks are cut, not nested; the overlap has the worse severity")
  func overlap() throws {
    #expect(
      try html("abcdef", [(0, 4, .note), (2, 6, .error)])
        == "<mark class=\"note\">ab</mark><mark class=\"error\">cd</mark>"
        + number(1, "note") + "<mark class=\"error\">ef</mark>" + number(2))
  }

  @Test("One mark inside another, and two of the same range")
  func nested() throws {
    #expect(
      try html("abc", [(0, 3, .warning), (1, 2, .error)])
        == "<mark class=\"warning\">a</mark><mark class=\"error\">b</mark>" + number(2)
        + "<mark class=\"warning\">c</mark>" + number(1, "warning"))
    #expect(
      try html("abc", [(0, 3, .note), (0, 3, .error)])
        == "<mark class=\"error\">abc</mark>" + number(1, "note") + number(2))
  }

  @Test("An empty range shows its number alone, at either edge too")
  func empty() throws {
    #expect(try html("abc", [(1, 1, .error)]) == "a\(number(1))bc")
    #expect(try html("abc", [(3, 3, .error)]) == "abc\(number(1))")
    #expect(try html("abc", [(0, 0, .error)]) == "\(number(1))abc")
  }

  @Test("A mark that reaches beyond the text is cut at its edge")
  func clipped() throws {
    let document = try Fixture.document("a.txt", "en", "one two three")
    let mark = MarkedText.Mark(range: TextRange(2, 10), number: 1, severity: .error)
    let marked = MarkedText(document, TextRange(4, 7), marks: MarkTable([mark]))
    #expect(marked.html == "<mark class=\"error\">two</mark>\(number(1))")
  }

  @Test("Whatever the ranges, the tags pair up and the text stays", arguments: 0..<40)
  func wellFormed(seed: Int) throws {
    let text = "0123456789"
    let marks: [(Int, Int, Severity)] = (0..<4).map { index in
      let start = (seed * 7 + index * 3) % 10
      let length = (seed * 5 + index * 11) % 6
      return (start, min(10, start + length), Severity.allCases[(seed + index) % 3])
    }
    let html = try html(text, marks)
    var depth = 0
    var plain = ""
    for piece in ("sup>" + html).split(separator: "<") {
      if piece.hasPrefix("mark ") { depth += 1 }
      if piece.hasPrefix("/mark") { depth -= 1 }
      #expect((0...1).contains(depth))
      let isNumber = piece.hasPrefix("a ")
      if !isNumber { plain += piece.split(separator: ">").dropFirst().joined() }
    }
    #expect(depth == 0)
    #expect(plain == text)
  }
}
