import Testing
import Text

@testable import Lint

@Suite("Strings looked for at once")
struct StringTableTests {
  @Test("Each is found wherever it stands, short and long, up to the end of the range")
  func places() {
    let strings = ["纳伦", "纳伦河", "abc", "河", "bcd efg"]
    let table = StringTable(strings.map { Array($0.utf8) })
    let text = Array("纳伦河abcd efg纳伦".utf8)
    var found: [String] = []
    table.visit(text, TextRange(0, text.count - 3)) { found.append("\(strings[$0]) \($1)") }
    #expect(found.sorted() == ["abc 9", "bcd efg 10", "河 6", "纳伦 0", "纳伦河 0"])
  }

  @Test("A table without strings finds none")
  func empty() {
    let table = StringTable([])
    var count = 0
    table.visit(Array("纳伦".utf8), TextRange(0, 6)) { _, _ in count += 1 }
    #expect(count == 0)
  }

  @Test(
    "Openings of several lengths, at every place",
    arguments: [["纳伦河", "伦敦", "敦煌市"], ["abcdefghi", "bcdefghijk"]])
  func openings(_ strings: [String]) {
    let table = StringTable(strings.map { Array($0.utf8) })
    let text = Array("在纳伦河，去伦敦煌市，aabcdefghijk。纳伦敦".utf8)
    var found: Set<String> = []
    table.visit(text, TextRange(0, text.count)) { found.insert("\(strings[$0]) \($1)") }
    let expected = strings.flatMap { string in
      text.indices.filter { text[$0...].starts(with: string.utf8) }.map { "\(string) \($0)" }
    }
    #expect(found == Set(expected))
  }
}
