import Testing
import Text

@testable import Align

@Suite("Where the words of a stretch stand")
struct PostingsTests {
  private static let side = BitextSide(
    [
      "Der Hafen bleibt geschlossen.", "Die Fähre wartet.", "Der Wind dreht.",
      "Die Fähre legt ab.", "Der Hafen ist offen.",
    ].map { SegmentText($0) }, language: "de")

  /// The segments of a window that hold a word.
  private func segments(
    _ form: String, _ postings: inout Postings, _ window: Range<Int>
  ) throws -> [Int32] {
    let token = try #require(Self.side.vocabulary.id(BitextToken(kind: .word, form: form)))
    let word = postings.number(of: token)
    guard word >= 0 else { return [] }
    return postings.places(word, window).map { postings.segments[Int($0)] }
  }

  @Test("A window that moves to and fro finds the segments inside")
  func window() throws {
    var postings = Postings(tokens: Self.side.vocabulary.count)
    postings.index(Self.side, 0..<5)
    #expect(try segments("hafen", &postings, 0..<5) == [0, 4])
    #expect(try segments("hafen", &postings, 1..<5) == [4])
    #expect(try segments("hafen", &postings, 1..<4) == [])
    #expect(try segments("hafen", &postings, 0..<4) == [0])
  }

  @Test("Only words of the stretch are numbered, and all of them")
  func stretch() throws {
    var postings = Postings(tokens: Self.side.vocabulary.count)
    for stretch in [0..<5, 1..<3, 3..<4, 2..<2] {
      postings.index(Self.side, stretch)
      let held = Set(Self.side.tokens[stretch].joined().filter(Self.side.isReal))
      #expect(Set(postings.tokens) == held)
      #expect(postings.count == held.count)
    }
    #expect(try segments("hafen", &postings, 0..<5) == [])
  }
}
