import Testing

@testable import Text

@Suite("Phrases of blocks")
struct PhraseTableTests {
  private let table = PhraseTable(["photo", "photo by", "图为"])

  @Test(
    "Whether a text opens with a phrase, or has one",
    arguments: [
      ("photo: a", true, true), ("a photo", false, true), ("图为港口", true, true), ("", false, false),
      ("phot", false, false),
    ])
  func find(_ text: String, _ opens: Bool, _ stands: Bool) {
    let bytes = Array(text.utf8)
    #expect(table.open(bytes.span) == opens)
    #expect(table.stand(in: bytes.span) == stands)
  }

  @Test("A phrase that is not accepted leaves the longer one")
  func accepted() {
    #expect(table.open(Array("photo by me".utf8).span) { $0 == 8 })
    #expect(!table.open(Array("photo of me".utf8).span) { $0 == 8 })
  }
}
