import Testing
import Text

@Suite("Lines of a file")
struct LineTableTests {
  private func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let table = LineTable(bytes)
    return table.starts.indices.map {
      String(decoding: bytes[table.range(ofLine: $0)], as: UTF8.self)
    }
  }

  @Test(
    "LF, CRLF and CR end a line",
    arguments: [
      ("a\nb", ["a", "b"]), ("a\r\nb", ["a", "b"]), ("a\rb", ["a", "b"]),
      ("a\n\rb", ["a", "", "b"]), ("a\r\n\r\nb", ["a", "", "b"]), ("a\r\rb", ["a", "", "b"]),
      ("a\n", ["a", ""]), ("a\r\n", ["a", ""]), ("", [""]), ("\n", ["", ""]),
      ("\u{FEFF}a\nb", ["a", "b"]), ("\u{FEFF}", [""]),
    ])
  func ends(_ text: String, _ expected: [String]) {
    #expect(lines(text) == expected)
  }

  @Test(
    "Other separators are characters of a line",
    arguments: ["\u{2028}", "\u{85}", "\u{2029}", "\u{0C}"])
  func noEnds(_ separator: String) {
    #expect(lines("a\(separator)b").count == 1)
  }

  @Test(
    "Lines and columns count from 1, columns in scalars",
    arguments: [
      ("港口 port", 7, 1, 4), ("😀!", 4, 1, 2), ("a\n\tb", 3, 2, 2), ("e\u{301}x", 3, 1, 3),
      ("a\r\nb", 3, 2, 1), ("a\r\nb", 4, 2, 2), ("a\rb", 2, 2, 1), ("abc", 99, 1, 4), ("", 0, 1, 1),
      ("\u{FEFF}ab", 4, 1, 2), ("\u{FEFF}ab", 3, 1, 1), ("\u{FEFF}ab", 0, 1, 1),
    ])
  func position(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = LineTable(Array(text.utf8)).position(of: offset)
    #expect([position.line, position.column] == [line, column])
  }

  @Test("Every byte of a file stands on the line whose start is the last before it")
  func everyByte() {
    let bytes = Array("港\r\n\rKüste\n\n😀 \r".utf8)
    let table = LineTable(bytes)
    for offset in bytes.indices {
      let line = table.line(of: offset)
      #expect(Int(table.starts[line]) <= offset)
      #expect(line + 1 == table.starts.count || offset < Int(table.starts[line + 1]))
    }
    #expect(table.starts.count == 6)
  }
}
