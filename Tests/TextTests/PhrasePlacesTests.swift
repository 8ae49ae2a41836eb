import Testing

@testable import Text

@Suite("Phrases of a number lexicon")
struct PhrasePlacesTests {
  private static let trie = PhraseTrie(
    [
      ("half", Lexeme.half), ("half", .denominator(2)), ("half past", .pastHour(30)),
      ("万", .scale(1e4, bare: false)), ("万一", .stop),
    ].map { (Array($0.utf8), $1) })

  private func ends(_ text: String, at start: Int, isWhole: Bool = true) -> [Int] {
    let bytes = Array(text.utf8)
    let places = PhrasePlaces(Self.trie, in: bytes)
    // A place that was asked about before answers as it did the first time.
    return (0..<2).map { _ in
      places.longest(at: start, end: bytes.count, isWhole: isWhole) { $0 }?.end ?? -1
    }
  }

  @Test(
    "The longest phrase of whole words counts",
    arguments: [
      ("half past eight", 0, 9), ("half pasta", 0, 4), ("at half time", 3, 7), ("halfway", 0, -1),
      ("quarter past", 0, -1), ("三万一千", 3, 9), ("三万人", 3, 6), ("三", 3, -1),
    ])
  func longestPhrase(text: String, start: Int, end: Int) {
    #expect(ends(text, at: start) == [end, end])
  }

  @Test("Where words are written together, a phrase may go on as another word")
  func compound() {
    #expect(ends("halfway", at: 0, isWhole: false) == [4, 4])
  }

  @Test("Of a phrase's roles the one that is asked for is told")
  func role() {
    let bytes = Array("half past".utf8)
    let places = PhrasePlaces(Self.trie, in: bytes)
    let parts = places.longest(at: 0, end: bytes.count) { lexeme -> Double? in
      if case .denominator(let base) = lexeme { base } else { nil }
    }
    #expect(parts?.value == 2)
    #expect(parts?.end == 4)
  }

  @Test("Of the sorts asked for alone one is found")
  func sorts() {
    #expect(end("万人", of: .scale) == 3)
    #expect(end("万人", of: .denominator) == nil)
    #expect(end("half", of: [.scale, .denominator]) == 4)
    #expect(end("half", of: .scale) == nil)
    #expect(end("hat", of: .denominator) == nil)
    #expect(end("h", of: .denominator) == nil)
    #expect(end("", of: .all) == nil)
  }

  private func end(_ text: String, of sorts: LexemeSet) -> Int? {
    let bytes = Array(text.utf8)
    let places = PhrasePlaces(Self.trie, in: bytes)
    return places.longest(at: 0, end: bytes.count, of: sorts) { $0 }?.end
  }

  @Test("Every character of a Han numeral, and no other, begins one")
  func characters() {
    let read = (0x3000...0x9FFF).compactMap(Unicode.Scalar.init(_:)).filter {
      HanDigit($0.value) != nil || HanDigit.formal($0.value) != nil
    }
    #expect(Set(HanDigit.characters.unicodeScalars) == Set(read))
  }
}
