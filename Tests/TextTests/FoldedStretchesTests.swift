import Testing
import Text

@Suite("Folding stretch by stretch")
struct FoldedStretchesTests {
  @Test(
    "Each range is folded as it is by itself",
    arguments: ["The Port – “open”. ", "港口，ＯＫ　２０２４年。", "Cafe\u{301} Zu\u{308}rich. "])
  func ranges(_ sentence: String) throws {
    let document = try read(String(repeating: sentence, count: 9000))
    let length = sentence.utf8.count
    var folded = FoldedStretches(document)
    for index in Array(0..<9000) + [17, 8000] {
      let range = TextRange(index * length, (index + 1) * length)
      guard Array(folded.bytes(of: range)) != document.folded(range) else { continue }
      Issue.record("sentence \(index) differs")
      return
    }
  }

  @Test("A range longer than a stretch")
  func long() throws {
    let document = try read(String(repeating: "Long ", count: 40_000))
    var folded = FoldedStretches(document)
    let whole = TextRange(0, document.text.count)
    #expect(folded.bytes(of: whole).elementsEqual(document.folded.bytes))
  }
}
