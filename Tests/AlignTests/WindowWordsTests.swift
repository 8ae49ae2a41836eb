import Testing
import Text

@testable import Align

@Suite("The words of a window that moves")
struct WindowWordsTests {
  private static let side = BitextSide(
    [
      "Der Hafen bleibt geschlossen.", "Die Fähre wartet.", "Der Wind dreht.", "",
      "Die Fähre legt ab.", "Der Hafen ist offen.",
    ].map { SegmentText($0) }, language: "de")

  private func word(_ form: String) throws -> Int32 {
    try #require(Self.side.vocabulary.id(BitextToken(kind: .word, form: form)))
  }

  @Test("A window holds a word as long as one of its segments does")
  func movesOn() throws {
    let harbour = try word("hafen")
    var words = WindowWords(words: Self.side.vocabulary.count)
    #expect(!words.holds(harbour))
    let held = (0..<6).map { start in
      words.move(to: start..<min(6, start + 2), of: Self.side)
      return words.holds(harbour)
    }
    #expect(held == [true, false, false, false, true, true])
  }

  @Test("From any window to any other the words are those of the segments inside")
  func jumps() {
    let windows = (0...6).flatMap { low in (low...6).map { low..<$0 } }
    var words = WindowWords(words: Self.side.vocabulary.count)
    for step in 0..<3 * windows.count {
      let window = windows[step * 17 % windows.count]
      words.move(to: window, of: Self.side)
      let held = Set(window.flatMap { Self.side.tokens[$0].filter(Self.side.isReal) })
      let wrong = (0..<Int32(Self.side.vocabulary.count)).filter {
        words.holds($0) != held.contains($0)
      }
      #expect(wrong == [], "\(window)")
    }
  }
}
