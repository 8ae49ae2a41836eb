import Testing
import Text

@testable import Lint

@Suite("First sentences")
struct FirstSentencesTests {
  @Test("The first sentence that is the same when folded is found")
  func same() throws {
    let document = try lintedText("The port’s open. The Port's open. The road is open. 港口开放。")
    #expect(firsts(document) == [0, 0, 2, 3])
  }

  @Test("Many sentences find room")
  func many() throws {
    let sentences = (0..<2000).map { "Ferry \($0 % 700) leaves the port at noon." }
    let document = try lintedText(sentences.joined(separator: " "))
    #expect(firsts(document) == (0..<2000).map { $0 % 700 })
  }

  private func firsts(_ document: Document) -> [Int] {
    var sentences = FirstSentences(document)
    return document.segments.indices.map {
      sentences.first(like: $0, document.folded(document.segments[$0].range)[...])
    }
  }
}
