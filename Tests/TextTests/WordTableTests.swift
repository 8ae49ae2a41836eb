import Testing
import Text

@Suite("The table of words")
struct WordTableTests {
  /// Words on several pages, some too long for the table's bytes, some at the edges of a page.
  private static let words: [Word] = {
    let kinds: [Word.Kind] = [.letters, .number, .ideographs]
    var words: [Word] = []
    var start = 0
    for index in 0..<4000 {
      let length = index % 500 == 7 ? 70_000 : index % 61 + 1
      words.append(Word(range: TextRange(start, start + length), kind: kinds[index % 3]))
      start += length + index % 5
    }
    return words
  }()

  private static let table = WordTable(count: 10) { add in words.forEach(add) }

  @Test("Every word is as it was added")
  func kept() {
    #expect(Array(Self.table) == Self.words)
    #expect(Array(Self.table.reversed()) == Self.words.reversed())
  }

  @Test("Each word can be made from its start")
  func starts() {
    var words: [Word] = []
    Self.table.forEachStart { index, start in
      #expect(index == words.count)
      words.append(Self.table.word(at: index, from: start))
    }
    #expect(words == Self.words)
  }

  @Test("The first word from an offset on", arguments: [0, 1, 65_535, 65_536, 200_000, .max])
  func first(_ offset: UInt32) {
    let expected = Self.words.firstIndex { $0.range.start >= offset } ?? Self.words.count
    #expect(Self.table.firstIndex(from: offset) == expected)
  }

  @Test("A text without words")
  func none() {
    let table = WordTable(count: 0) { _ in }
    #expect(table.isEmpty)
    #expect(table.firstIndex(from: 3) == 0)
  }
}
