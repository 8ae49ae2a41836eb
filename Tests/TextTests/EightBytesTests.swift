import Testing
import Text

@Suite("Bytes as one word")
struct EightBytesTests {
  @Test("Up to seven bytes, wherever they stand in a text", arguments: 0...7)
  func few(_ count: Int) {
    let text = Array("\u{FF}abcdefghijk".utf8) + [0xFF]
    for start in 0...text.count - count {
      let bytes = text[start..<start + count]
      let expected = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      #expect(EightBytes.word(text.span, start..<start + count) == expected)
    }
  }

  @Test("The first byte is the lowest")
  func order() {
    let text = Array("abcdefgh".utf8)
    #expect(EightBytes.word(text.span, 0) == 0x6867_6665_6463_6261)
  }
}
