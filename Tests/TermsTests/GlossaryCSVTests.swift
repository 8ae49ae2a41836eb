import Terms
import Testing
import Text

@Suite("Term bases as CSV")
struct GlossaryCSVTests {
  private static let header = "concept,type,language,term,status,valid_from,valid_to,note,source"

  private func read(_ text: String) throws -> Glossary {
    try GlossaryCSV.read(Array(text.utf8), path: "names.csv")
  }

  @Test("Rows of one concept share its identifier")
  func rowsOfAConcept() throws {
    let glossary = try read(
      """
      \(Self.header)
      naryn,place,zh,纳伦,preferred,,,,
      naryn,place,en,Naryn,,,,a river too,atlas
      naryn,place,en,Naryn Gorod,deprecated,,,,
      osh,place,en,Osh,preferred,,,,
      """)
    #expect(glossary.concepts.map(\.id) == ["naryn", "osh"])
    let naryn = glossary.concepts[0]
    #expect(naryn.type == "place")
    #expect(naryn.terms.map(\.text) == ["纳伦", "Naryn", "Naryn Gorod"])
    #expect(naryn.terms.map(\.status) == [.preferred, .preferred, .deprecated])
    #expect(naryn.terms[1].note == "a river too")
    #expect(naryn.terms[1].source == "atlas")
  }

  @Test(
    "Separators, byte order marks and line ends of any kind",
    arguments: [
      "concept,language,term\nosh,en,Osh\n",
      "concept;language;term\r\nosh;en;Osh\r\n",
      "concept\tlanguage\tterm\rosh\ten\tOsh",
      "\u{FEFF}concept,language,term\n\n\nosh,en,Osh\n",
      "Term,LANGUAGE,Concept\nOsh,en,osh",
      "concept,language,term\n  osh , EN ,\u{A0}Osh\u{3000}\n,,\n",
    ])
  func shapes(_ text: String) throws {
    let glossary = try read(text)
    let term = Term("Osh", language: "en")
    #expect(glossary.concepts == [Concept(id: "osh", type: "", terms: [term])])
  }

  @Test("Quoted fields hold separators, quotation marks and line breaks")
  func quoting() throws {
    let glossary = try read(
      "concept,language,term,note\r\n\"c,1\",en,\"\"\"Belt, Road\"\"\",\"two\r\nlines\"\r\n")
    #expect(glossary.concepts[0].id == "c,1")
    #expect(glossary.concepts[0].terms[0].text == "\"Belt, Road\"")
    #expect(glossary.concepts[0].terms[0].note == "two\r\nlines")
  }

  @Test("A month or a year means its first day in valid_from, its last in valid_to")
  func days() throws {
    let term = try read(
      "concept,language,term,valid_from,valid_to,case_sensitive\na,en,Nur-Sultan,2019-03,2024-02,yes"
    ).concepts[0].terms[0]
    #expect(term.validFrom == Day(year: 2019, month: 3, day: 1))
    #expect(term.validTo == Day(year: 2024, month: 2, day: 29))
    #expect(term.isCaseSensitive)
  }

  @Test(
    "An error says where and what",
    arguments: [
      ("naryn,place,en,Naryn,prefered,,,,", "2:22: unknown status", "mean \"preferred\"?"),
      ("naryn,place,en,Naryn,,2022-04-31,,,", "2:23: \"2022-04-31\" is no day", "YYYY-MM-DD"),
      ("纳伦,place,xq,Naryn,,,,,", "2:10: unknown language \"xq\"", ""),
      ("naryn,place,en,,,,,,", "2:16: empty term", ""),
      (",place,en,Naryn,,,,,", "2:1: empty concept", ""),
      ("naryn,place,en", "2:1: 3 columns where the header has 9", ""),
      ("a,place,en,A,,2020,2019,,", "2:20: valid to 2019-12-31", "from 2020-01-01"),
      ("naryn,place,en,\"Naryn,,,,,\n", "2:16: quotation mark never closed", ""),
      ("naryn,place,en,\"Naryn\"x,,,,,", "2:23: text after a closing", ""),
    ])
  func errors(_ row: String, _ start: String, _ rest: String) throws {
    let thrown = #expect(throws: GlossaryErrors.self) { try read("\(Self.header)\n\(row)") }
    let description = try #require(thrown?.errors.first?.description)
    #expect(thrown?.errors.count == 1)
    #expect(description.hasPrefix("names.csv:\(start)"), "\(description)")
    #expect(description.hasSuffix(rest) || rest.isEmpty, "\(description)")
  }

  @Test(
    "An error of the header names the column",
    arguments: [
      ("concept,language,terms\na,en,A", "1:18: unknown column \"terms\"; did you mean \"term\"?"),
      ("concept,language,term,term\na,en,A,A", "1:23: column \"term\" named twice"),
      ("concept,term\na,A", "1:1: no column \"language\" in the header"),
      ("naryn,en,Naryn", "1:1: unknown column \"naryn\""),
    ])
  func headerErrors(_ text: String, _ expected: String) {
    let thrown = #expect(throws: GlossaryErrors.self) { try read(text) }
    #expect(thrown?.errors.first?.description == "names.csv:" + expected)
  }

  @Test("All errors of a file come together, in its order; lines count inside quotation marks")
  func allErrors() {
    let thrown = #expect(throws: GlossaryErrors.self) {
      try read("concept,language,term,note\na,en,,\"two\nlines\"\nb,xq,B,\nc,en,C\n")
    }
    #expect(thrown?.errors.map(\.line) == [2, 4, 5])
    #expect(thrown?.errors.map(\.column) == [6, 3, 1])
  }

  @Test("Bytes that are no UTF-8 are shown by line and column")
  func invalidBytes() {
    let bytes = Array("concept,language,term\n纳伦,en,Nar".utf8) + [0xFF] + Array("yn".utf8)
    let thrown = #expect(throws: GlossaryErrors.self) {
      try GlossaryCSV.read(bytes, path: "names.csv")
    }
    #expect(thrown?.description == "names.csv:2:10: not UTF-8: byte 0xFF at offset 35")
  }

  @Test("Three columns without header, as OmegaT keeps them, need the languages from outside")
  func pairs() throws {
    let text = "纳伦\tNaryn\triver\n奥什\tOsh\n奥什\tOsch\n"
    let glossary = try GlossaryCSV.read(
      Array(text.utf8), path: "glossary.txt", languages: ("zh", "en"))
    #expect(
      glossary.concepts.map { $0.terms.map(\.text) } == [["纳伦", "Naryn"], ["奥什", "Osh", "Osch"]])
    #expect(glossary.concepts[0].terms.map(\.note) == ["river", "river"])
    #expect(throws: GlossaryErrors.self) { try read(text) }
    let thrown = #expect(throws: GlossaryErrors.self) {
      try GlossaryCSV.read(Array("纳伦\n奥什\t\n".utf8), path: "g", languages: ("zh", "en"))
    }
    #expect(thrown?.errors.map(\.line) == [1, 2])
  }

  @Test("An empty file is an empty term base", arguments: ["", "\u{FEFF}", "\n\r\n"])
  func empty(_ text: String) throws {
    #expect(try read(text).isEmpty)
  }
}
