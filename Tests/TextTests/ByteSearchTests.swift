import Testing
import Text

@Suite("Byte search")
struct ByteSearchTests {
  private let text = Array("纳伦河在纳伦州。".utf8)

  @Test("The first place at or after the start, inside the limits")
  func places() {
    let name = Array("纳伦".utf8)
    #expect(text.firstPlace(of: name) == 0..<6)
    #expect(text.firstPlace(of: name, from: 1) == 12..<18)
    #expect(text.firstPlace(of: name, from: 1, to: 17) == nil)
    #expect(text.firstPlace(of: Array("州。".utf8)) == 18..<24)
  }

  @Test("Nothing stands nowhere")
  func none() {
    #expect(text.firstPlace(of: []) == nil)
    #expect([UInt8]().firstPlace(of: [0x61]) == nil)
  }
}
