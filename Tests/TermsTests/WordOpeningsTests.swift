import Testing

@testable import Terms

@Suite("Openings of words")
struct WordOpeningsTests {
  @Test(
    "No name stands in more places than words begin as it does, in any case",
    arguments: [
      ("Marlow", 4), ("MARSH", 4), ("Arlow", 0), ("Jo", nil), ("Élan", nil), ("Zürich", nil),
      ("C5+1", nil),
    ])
  func most(_ name: String, _ count: Int?) {
    let text = "Marlow met MARLOW at the margin; a sub-marine, no Earl."
    #expect(WordOpenings(Array(text.utf8)).most(of: name) == count)
  }

  @Test("Full-width letters and letter-like signs may begin any name")
  func signs() {
    #expect(WordOpenings(Array("Ｍarlow, \u{212A}ent — a “quay”".utf8)).most(of: "Marlow") == 2)
  }
}
