import Testing
import Text

@testable import Lint

@Suite("Numbers of sentences")
struct SentenceNumbersTests {
  @Test("Sentences that are the same when folded have one number")
  func same() throws {
    let document = try lintedText("The port’s open. The Port's open. The road is open. 港口开放。")
    var numbers = SentenceNumbers(document)
    let found = document.segments.map {
      numbers.number(of: $0.range, document.folded($0.range)[...])
    }
    #expect(found == [0, 0, 1, 2])
  }
}
