import Report
import Testing
import Text

@Suite("Locations")
struct LocationTests {
  @Test("Offsets are bytes of the file, columns are Unicode scalars")
  func units() throws {
    let document = try Fixture.document("a.txt", "zh", "新线🚄通车\n全长42公里")
    let train = Location(document, Fixture.range("通车", in: document))
    #expect((train.start.offset, train.start.line, train.start.column) == (10, 1, 4))
    let number = Location(document, Fixture.range("42", in: document))
    #expect((number.start.offset, number.start.line, number.start.column) == (23, 2, 3))
    #expect((number.end.offset, number.end.column) == (25, 5))
    #expect(number.text == "42")
    #expect(number.description == "a.txt:2:3")
  }

  @Test(
    "LF, CRLF and CR end a line", arguments: ["one\ntwo here", "one\r\ntwo here", "one\rtwo here"])
  func lineEnds(text: String) throws {
    let document = try Fixture.document("a.txt", "en", text)
    let place = Location(document, Fixture.range("here", in: document)).start
    #expect((place.line, place.column) == (2, 5))
  }

  @Test("A decomposed letter is two columns")
  func decomposed() throws {
    let document = try Fixture.document("a.txt", "de", "Bru\u{0308}cke fertig")
    let place = Location(document, Fixture.range("fertig", in: document)).start
    #expect((place.offset, place.column) == (9, 9))
  }

  @Test("Markup is skipped by the source map, and what stands inside a range is quoted with it")
  func markup() {
    let file = Array("A <b>new</b> line &amp; more".utf8)
    var content = Document.Content()
    content.text = Array("A new line & more".utf8)
    content.map = SourceMap(pieces: [
      SourceMap.Piece(text: TextRange(0, 2), origin: TextRange(0, 2)),
      SourceMap.Piece(text: TextRange(2, 5), origin: TextRange(5, 8)),
      SourceMap.Piece(text: TextRange(5, 11), origin: TextRange(12, 18)),
      SourceMap.Piece(text: TextRange(11, 12), origin: TextRange(18, 23)),
      SourceMap.Piece(text: TextRange(12, 17), origin: TextRange(23, 28)),
    ])
    let document = Document(name: "a.html", language: "en", origin: file, content: content)
    let word = Location(document, TextRange(2, 5))
    #expect((word.start.offset, word.end.offset, word.text) == (5, 8, "new"))
    #expect(Location(document, TextRange(2, 10)).text == "new</b> line")
    #expect(Location(document, TextRange(11, 12)).text == "&amp;")
  }

  @Test("An empty range has a place and no text")
  func empty() throws {
    let document = try Fixture.document("a.txt", "en", "One line.")
    let place = Location(document, TextRange(4, 4))
    #expect((place.start, place.text) == (place.end, ""))
    #expect(place.start.column == 5)
  }
}
