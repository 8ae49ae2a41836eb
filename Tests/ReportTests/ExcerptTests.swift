import Testing
import Text

@testable import Report

@Suite("Excerpts")
struct ExcerptTests {
  /// The excerpt of a text with its underline below it.
  private func drawn(
    _ text: String, _ wanted: String, width: Int = 40, language: Language = "en"
  ) throws -> String {
    let document = try Fixture.document("a.txt", language, text)
    let excerpt = Excerpt(document, Fixture.range(wanted, in: document), width: width)
    return excerpt.text + "\n" + String(repeating: " ", count: excerpt.indent)
      + String(repeating: "^", count: excerpt.length)
  }

  @Test("A short line is shown whole")
  func short() throws {
    #expect(try drawn("The tram is late.", "tram") == "The tram is late.\n    ^^^^")
  }

  @Test("A long line is cut on both sides of the range, to the width")
  func long() throws {
    let text = "All morning the ferry waited for the mail, and nobody on the quay knew why."
    let shown = try drawn(text, "mail", width: 24)
    #expect(shown == "… for the mail, and nob…\n          ^^^^")
  }

  @Test("Near an end the other side gets the room")
  func edges() throws {
    let text = "All morning the ferry waited for the mail, and nobody on the quay knew why."
    #expect(try drawn(text, "All", width: 20) == "All morning the fer…\n^^^")
    #expect(try drawn(text, "why", width: 20) == "… the quay knew why.\n                ^^^")
  }

  @Test("A wide character is two columns and is never halved")
  func chinese() throws {
    let text = "该线路日运量将达1.8万吨，比旧线多出一倍，沿途经过四个县和两座水库。"
    for width in 16...24 {
      let document = try Fixture.document("a.txt", "zh", text)
      let excerpt = Excerpt(document, Fixture.range("1.8万", in: document), width: width)
      #expect(DisplayWidth.of(excerpt.text) <= width)
      let before = excerpt.text.prefix { $0 != "1" }
      #expect(DisplayWidth.of(String(before)) == excerpt.indent)
      #expect(excerpt.length == 5)
    }
  }

  @Test("Graphemes stay whole: decomposed letters, emoji families, flags")
  func graphemes() throws {
    #expect(
      try drawn("Die Bru\u{0308}cke ist fertig", "ist")
        == "Die Bru\u{0308}cke ist fertig\n           ^^^")
    #expect(try drawn("🇺🇿 👩‍👩‍👧 ride home", "ride") == "🇺🇿 👩‍👩‍👧 ride home\n      ^^^^")
    #expect(try drawn("👩‍👩‍👧 ride", "\u{1F467}") == "👩‍👩‍👧 ride\n^^")
  }

  @Test("Tabs, controls and bidi marks do not move the underline")
  func controls() throws {
    #expect(try drawn("a\tb\u{0}c\u{202E}d end", "end") == "a b␀c<U+202E>d end\n               ^^^")
  }

  @Test("Line ends of any kind are no part of the line", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    #expect(try drawn("first\(end)second line\(end)third", "second") == "second line\n^^^^^^")
  }

  @Test("Of a range over several lines the first is shown")
  func severalLines() throws {
    #expect(try drawn("one two\nthree", "two\nthree") == "one two\n    ^^^")
  }

  @Test("An empty range and a range of nothing visible have one caret")
  func empty() throws {
    let document = try Fixture.document("a.txt", "en", "Wait here")
    let excerpt = Excerpt(document, TextRange(4, 4))
    #expect((excerpt.indent, excerpt.length) == (4, 1))
    let end = Excerpt(document, TextRange(9, 9))
    #expect((end.indent, end.length) == (9, 1))
    let nothing = try Fixture.document("b.txt", "en", "")
    #expect(Excerpt(nothing, TextRange(0, 0)).text.isEmpty)
  }

  @Test("A range wider than the room is cut at its end")
  func wide() throws {
    let text = "The whole of this sentence is at fault."
    #expect(try drawn(text, text, width: 16) == "The whole of th…\n^^^^^^^^^^^^^^^")
  }

  @Test("A line of a megabyte is cut like any other")
  func huge() throws {
    let filler = String(repeating: "水库", count: 90_000)
    let shown = try drawn(filler + "x" + filler, "x", width: 21, language: "zh")
    #expect(shown == "…库水库水库x水库水库…\n           ^")
  }
}
