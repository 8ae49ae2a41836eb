import Testing
import Text

@testable import Lint

@Suite("The index of marks")
struct MarkIndexTests {
  private func found(_ kind: Mark.Kind, in text: String, _ language: Language = "en") throws
    -> [String]
  {
    let document = try lintedText(text, language)
    return MarkIndex(document)[kind].map { document.string($0.range) }
  }

  @Test(
    "Each kind of mark is found",
    arguments: [
      (Mark.Kind.point, "So ,why? At 9:30; now!", [",", "?", ":", ";", "!"]),
      (.bracket, "(a) [b] 《c》（d）", ["(", ")", "[", "]", "《", "》", "（", "）"]),
      (.quote, "“a” \"b\" „c“ 「d」 it's", ["“", "”", "\"", "\"", "„", "“", "「", "」"]),
      (.fullWidth, "a，b。Ｃ", ["，", "。", "Ｃ"]),
      (.dash, "a—b – c - d, e-f ～", ["—", "–", "-", "～"]),
      (.ellipsis, "a ... b….. c ....", ["...", "…", "...."]),
      (.dot, "A·B・C • D", ["·", "・", "•"]),
      (.space, "a  b\u{A0}c \u{3000}d e", ["  ", "\u{A0}", " \u{3000}"]),
      (.invisible, "a\u{200B}b\u{7}c\u{E000}", ["\u{200B}", "\u{7}", "\u{E000}"]),
      (.direction, "a\u{202E}b\u{2069}", ["\u{202E}", "\u{2069}"]),
      (.misread, "cafÃ© café \u{FFFD}", ["Ã", "\u{FFFD}"]),
      (.scriptBorder, "H\u{430}fen Мост", ["\u{430}"]),
    ])
  func kinds(_ kind: Mark.Kind, _ text: String, _ marks: [String]) throws {
    #expect(try found(kind, in: text) == marks)
  }

  @Test("A comma or full stop between a word and a space is passed over")
  func ordinary() throws {
    let text = "One, two (2.5), e.g. three.\nFour ,five.six, 港, 七. "
    #expect(try found(.point, in: text) == [".", ".", ",", ".", ",", "."])
  }

  @Test("In a Cyrillic text the Latin letters are the strange ones")
  func cyrillic() throws {
    #expect(try found(.scriptBorder, in: "Порт cегодня, IT-отдел", "ru") == ["c"])
  }

  @Test("Code, addresses and markup have no marks")
  func opaque() throws {
    let text =
      "See `a, b; c` at https://example.org/a?b=c, *then*, and [go](x.md \"y\").\n\n    a, b"
    #expect(try found(.point, in: text) == ["."])
    #expect(try found(.bracket, in: text) == [])
  }

  @Test("Marks know their block, and a mark beside emphasis its neighbours")
  func blocks() throws {
    let document = try lintedText("One; two.\n\n- **three**; four")
    let marks = MarkIndex(document)[.point]
    #expect(marks.map(\.block) == [0, 0, 1])
    #expect(Surroundings(document).scalar(before: marks[2].range.start) == "e")
  }

  @Test("A text without text has none", arguments: ["", "\n", "\u{FEFF}"])
  func empty(_ text: String) throws {
    let index = MarkIndex(try lintedText(text))
    #expect(Mark.Kind.allCases.allSatisfy { index[$0].isEmpty })
  }
}

@Suite("Marks beside markup")
struct MarkupBorderTests {
  private func rules(_ text: String) throws -> [String] {
    Linter().lint(Pair(target: try lintedText(text))).findings.map(\.rule)
  }

  @Test(
    "A gap that a note, a tag or a comment leaves is no fault",
    arguments: [
      "The port opened [^1] . It rained.\n\n[^1]: In May.", "The port <br> opened in May.",
      "It opened.[^1]The road is closed.\n\n[^1]: In May.", "The port <!-- new --> opened.",
      "The port&nbsp; opened.", "It is **new**, *wide* (very `f( x )`) and [open](http://a.b/c,d).",
    ])
  func gaps(_ text: String) throws {
    #expect(try rules(text) == [])
  }

  @Test("Words and marks inside emphasis count as all others")
  func emphasis() throws {
    #expect(try rules("The **the** port opened.") == ["repeated-word"])
    #expect(try rules("The port **(new** opened.") == ["bracket-balance"])
    #expect(try rules("He said, “*The port is open.*") == ["quote-balance"])
    #expect(try rules("The **port ,** which is new, opened.") == ["mark-spacing"])
  }
}
