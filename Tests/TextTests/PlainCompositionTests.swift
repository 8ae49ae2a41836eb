import ICU
import Testing

@testable import Text

@Suite("Composed texts told by their bytes")
struct PlainCompositionTests {
  private func isTold(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.allSatisfy {
      bytes[$0] & 0xC0 == 0x80 || PlainComposition.isComposed(bytes.span, $0)
    }
  }

  @Test(
    "Plain texts are told",
    arguments: [
      "", "The ferry leaves at 8.", "Ærø, Łódź, São Paulo", "Порт закрыт.", "港口扩建，明年通车。",
      "フェリーは「港」へ。", "“Boats” – and … ships", "🚢 sails", "１２３％", "½ → ■",
    ])
  func plain(_ text: String) {
    #expect(isTold(text))
  }

  @Test(
    "What may join or change is left to the tables",
    arguments: ["cafe\u{301}", "は\u{3099}", "a\u{2000}b", "5 \u{2126}", "각", "a\u{302A}"])
  func other(_ text: String) {
    #expect(!isTold(text))
  }

  @Test("No character that is told changes or joins the one before it")
  func allScalars() throws {
    for value in UInt32(1)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar) + "か" + String(scalar)
      guard isTold(text) else { continue }
      #expect(try Normalizer.isComposed(Array(text.utf8).span), "U+\(String(value, radix: 16))")
    }
  }
}
