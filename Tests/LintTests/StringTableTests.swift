import Testing
import Text

@testable import Lint

@Suite("Strings looked for at once")
struct StringTableTests {
  @Test("Each is found wherever it stands, short and long, up to the end of the range")
  func places() {
    var table = StringTable()
    let strings = ["纳伦", "纳伦河", "abc", "河", "bcd efg"]
    for string in strings { table.append(Array(string.utf8)) }
    table.close()
    let text = Array("纳伦河abcd efg纳伦".utf8)
    var found: [String] = []
    table.visit(text, TextRange(0, text.count - 3)) { found.append("\(strings[$0]) \($1)") }
    #expect(found.sorted() == ["abc 9", "bcd efg 10", "河 6", "纳伦 0", "纳伦河 0"])
  }

  @Test("A table without strings finds none")
  func empty() {
    var table = StringTable()
    table.close()
    var count = 0
    table.visit(Array("纳伦".utf8), TextRange(0, 6)) { _, _ in count += 1 }
    #expect(count == 0)
  }
}
