import Testing

@testable import Text

@Suite("Eight bytes at once")
struct EightBytesTests {
  private func word(_ text: String) -> UInt64 { EightBytes.word(Array(text.utf8).span, 0) }

  /// The bytes that a mask of high bits has.
  private func places(_ mask: UInt64) -> [Int] {
    (0..<8).filter { mask >> UInt64(8 * $0 + 7) & 1 == 1 }
  }

  @Test(
    "A stretch of up to seven bytes is the same word wherever it stands",
    arguments: ["", "a", "Osh", "纳伦", "Bishkek"])
  func short(_ stretch: String) {
    let bytes = Array(stretch.utf8)
    let alone = EightBytes.word(bytes.span)
    for rest in ["", ".", " was there again"] {
      let text = Array("In ".utf8) + bytes + Array(rest.utf8)
      #expect(EightBytes.word(text.span, 3..<3 + bytes.count) == alone, "\(rest)")
    }
  }

  @Test(
    "A byte is found at every place, and no other is taken for it",
    arguments: [
      ("a:b::c:d", [1, 3, 4, 6]), (";;:9:\u{BA}é", [2, 4]), ("nothing ", []),
    ])
  func bytes(_ text: String, _ expected: [Int]) {
    #expect(places(EightBytes.bytes(UInt8(ascii: ":"), in: word(text))) == expected)
  }

  @Test("Plain eights are passed up to the first that is not, or to the last bytes")
  func passing() {
    let text = Array("The valley of the Naryn – and the plain beyond it".utf8)
    #expect(EightBytes.passing(0, in: text.span, while: EightBytes.isASCII) == 24)
    #expect(EightBytes.passing(27, in: text.span, while: EightBytes.isASCII) == 51)
    #expect(EightBytes.passing(47, in: text.span, while: EightBytes.isASCII) == 47)
  }
}
