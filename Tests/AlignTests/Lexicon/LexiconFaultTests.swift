import Testing

@testable import Align

/// Broken rows are skipped and named; the others count.
@Suite("Broken lexicons")
struct LexiconFaultTests {
  private func read(_ text: String) throws -> LexiconFile {
    try LexiconFile.read(Array(text.utf8), path: "lexicon.tsv")
  }

  @Test("A broken row is named with its line and column, in characters")
  func places() throws {
    let file = try read("Brücke\tbridge\nSchlüssel\n\tkey\nÄrger\t \t\n")
    #expect(file.rows == [["Brücke", "bridge"]])
    #expect(
      file.faults.map(\.description) == [
        "lexicon.tsv:2:10: a tab and a translation are missing",
        "lexicon.tsv:3:1: the headword is missing",
        "lexicon.tsv:4:7: the translation is missing",
      ])
  }

  @Test("Only the first three are named, all are counted")
  func many() throws {
    let file = try read("Brücke\tbridge\n" + String(repeating: "Schlüssel\n", count: 12))
    #expect(file.faults.map(\.line) == [2, 3, 4])
    #expect(file.skipped == 12)
  }

  @Test(
    "A file without any row is refused",
    arguments: [
      ("", "lexicon.tsv:1:1: no row of a lexicon"),
      ("# nothing yet\r\n", "lexicon.tsv:1:1: no row of a lexicon"),
      (
        "A letter to a friend.\n",
        "lexicon.tsv:1:22: no row of a lexicon: a tab and a translation are missing"
      ),
    ])
  func nothing(_ text: String, _ message: String) {
    #expect {
      try read(text)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test("Entries beyond the end of a dictionary, and lines that are none of an index")
  func dictd() throws {
    let index = "Brücke\tA\tG\nFluss\tz\tz\nSee\n"
    let file = try LexiconFile.read(
      index: Array(index.utf8), entries: Array("x\npont\n".utf8), path: "a.index")
    #expect(file.rows == [["Brücke", "pont"]])
    #expect(
      file.faults.map(\.description) == [
        "a.index:2:7: the entry lies beyond the end of the dictionary",
        "a.index:3:1: not 'headword<TAB>offset<TAB>length'",
      ])
  }

  @Test("Rows of another format among those of the first lines' are broken")
  func mixed() throws {
    let text = "桥 桥 [qiao2] /bridge/\n河 河 [he2] /river/\n湖\tlake\n"
    let file = try read(text)
    #expect(file.rows.map { $0[0] } == ["桥", "河"])
    #expect(file.faults.map(\.line) == [3])
  }
}
