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

  @Test("Sentences that are not meant are the first of none")
  func meant() throws {
    let document = try lintedText("So be it. The port is open. So be it. The port is open.")
    let sentences = FirstSentences(document) { $1.count > 10 }
    #expect(document.segments.indices.map { sentences[$0] } == [nil, 1, nil, 1])
  }

  private func firsts(_ document: Document) -> [Int?] {
    let sentences = FirstSentences(document) { _, _ in true }
    return document.segments.indices.map { sentences[$0] }
  }
}
