import Testing
import Text

@Suite("From the text to the file")
struct SourceMapTests {
  /// The file `A **big** caf&eacute; now` read as `A big café now`.
  private let map = SourceMap(pieces: [
    SourceMap.Piece(text: TextRange(0, 2), origin: TextRange(0, 2)),
    SourceMap.Piece(text: TextRange(2, 5), origin: TextRange(4, 7)),
    SourceMap.Piece(text: TextRange(5, 9), origin: TextRange(9, 13)),
    SourceMap.Piece(text: TextRange(9, 11), origin: TextRange(13, 21)),
    SourceMap.Piece(text: TextRange(11, 15), origin: TextRange(21, 25)),
  ])

  @Test(
    "A range leads to the bytes that hold it",
    arguments: [
      (TextRange(0, 1), TextRange(0, 1), "A"),
      (TextRange(2, 5), TextRange(4, 7), "big, without the marks around"),
      (TextRange(0, 5), TextRange(0, 7), "A big, with the mark inside"),
      (TextRange(3, 8), TextRange(5, 12), "ig ca"),
      (TextRange(6, 11), TextRange(10, 21), "café, the entity as a whole"),
      (TextRange(9, 10), TextRange(13, 21), "part of what the entity stands for"),
      (TextRange(12, 15), TextRange(22, 25), "now"),
      (TextRange(0, 15), TextRange(0, 25), "everything"),
    ])
  func origin(_ range: TextRange, _ expected: TextRange, _ what: String) {
    #expect(map.origin(of: range) == expected, "\(what)")
  }

  @Test("An empty range is a place; behind the text it is the end of the last piece")
  func empty() {
    #expect(map.origin(of: TextRange(2, 2)) == TextRange(4, 4))
    #expect(map.origin(of: TextRange(15, 15)) == TextRange(25, 25))
  }

  @Test("Plain text stands where it stands, behind a byte order mark three bytes on")
  func identity() {
    #expect(SourceMap(identity: 9).origin(of: TextRange(2, 9)) == TextRange(2, 9))
    #expect(SourceMap(identity: 9, offset: 3).origin(of: TextRange(0, 4)) == TextRange(3, 7))
    #expect(SourceMap(identity: 0).origin(of: TextRange(0, 0)) == TextRange(0, 0))
    #expect(SourceMap(pieces: []).origin(of: TextRange(0, 0)) == TextRange(0, 0))
  }
}
