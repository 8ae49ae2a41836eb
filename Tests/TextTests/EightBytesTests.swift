import Testing

@testable import Text

@Suite("Eight bytes at once")
struct EightBytesTests {
  private func word(_ text: String) -> UInt64 { EightBytes.word(Array(text.utf8).span, 0) }

  /// The bytes that a mask of high bits has.
  private func places(_ mask: UInt64) -> [Int] {
    (0..<8).filter { mask >> UInt64(8 * $0 + 7) & 1 == 1 }
  }

  @Test("The first byte is the lowest")
  func order() { #expect(word("abcdefgh") == 0x6867_6665_6463_6261) }

  @Test("Up to seven bytes are the same word wherever they stand", arguments: 0...7)
  func few(_ count: Int) {
    let text = Array("\u{FF}abcdefghijk".utf8) + [0xFF]
    for start in 0...text.count - count {
      let bytes = text[start..<start + count]
      let expected = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      #expect(EightBytes.word(text.span, start..<start + count) == expected)
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
