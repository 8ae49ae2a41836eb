import Formats
import ICU
import Testing
import Text

@Suite("Tables of a document")
struct DocumentTests {
  @Test("Words, with what they are made of; marks are none")
  func words() throws {
    let document = try read("The 3 ferries don't stop, 港口.", as: .markdown)
    #expect(
      document.words.map { document.string($0.range) } == [
        "The", "3", "ferries", "don't", "stop", "港口",
      ])
    #expect(
      document.words.map(\.kind) == [.letters, .number, .letters, .letters, .letters, .ideographs])
  }

  @Test("The words that begin inside a range")
  func wordsInRange() throws {
    let document = try read("one two three four")
    func words(_ start: Int, _ end: Int) -> [String] {
      document.words(in: TextRange(start, end)).map { document.string($0.range) }
    }
    #expect(words(4, 13) == ["two", "three"])
    #expect(words(3, 4) == [] && words(5, 8) == [])
    #expect(words(0, 18).count == 4 && words(18, 18) == [])
  }

  @Test("Code and addresses are opaque, in order")
  func opaque() throws {
    let document = try read("See https://example.org and `let a` or a@b.example.", as: .markdown)
    #expect(
      document.opaque.map { document.string($0) } == [
        "https://example.org", "let a", "a@b.example",
      ])
  }

  @Test("Words of a code block are none of the text's")
  func code() throws {
    let document = try read("Text.\n\n```\ncode\n```\n", as: .markdown)
    #expect(document.words.map { document.string($0.range) } == ["Text"])
  }

  @Test("A text that comes segmented is neither cut nor classified")
  func presegmented() {
    var content = Document.Content()
    content.text = Array("By Anna Keller\nOne. Two.\n".utf8)
    content.map = SourceMap(identity: content.text.count)
    content.outline = [
      Block(range: TextRange(0, 14), kind: .paragraph),
      Block(range: TextRange(15, 24), kind: .paragraph),
    ]
    content.segments = content.outline.enumerated().map {
      Segment(range: $1.range, kind: .sentence, block: $0)
    }
    let document = Document(name: "a", language: "en", origin: content.text, content: content)
    #expect(document.sentences == ["By Anna Keller", "One. Two."])
    #expect(document.blocks.map(\.kind) == [.paragraph, .paragraph])
  }

  @Test("Finding the first element from which a condition holds")
  func partition() {
    let numbers = [1, 3, 5, 7]
    #expect((0...7).map { n in numbers.partitionIndex { $0 >= n } } == [0, 0, 1, 1, 2, 2, 3, 3])
    #expect(numbers[1..<3].partitionIndex { $0 >= 9 } == 3)
    #expect([Int]().partitionIndex { $0 > 0 } == 0)
  }
}
