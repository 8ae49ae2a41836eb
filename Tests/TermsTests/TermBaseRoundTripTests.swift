import Terms
import Testing
import Text

@Suite("Term bases written and read again")
struct TermBaseRoundTripTests {
  private static let full = Glossary(concepts: [
    Concept(
      id: "kok-töbö <1>", type: "place",
      terms: [
        Term("科克托别", language: "zh", note: "two\nlines"),
        Term(
          "Kok-Tobe", language: "en", validFrom: Day(iso: "1991"), validTo: Day(iso: "2020-02-29"),
          isCaseSensitive: true, isUntranslated: true, partOfSpeech: "proper noun",
          note: "says \"hill\", <blue> & green; a\tb", source: "UN",
          details: [
            TermDetail(element: "termNote", category: "termType", value: "fullForm"),
            TermDetail(
              element: "xref", category: "externalCrossReference", value: "map",
              target: "https://example.org/?a=1&b=2"),
          ]),
        Term("Blue Hill", language: "en", status: .forbidden),
        Term("Koktobe", language: "en", status: .deprecated, source: "press, at large"),
      ],
      details: [
        TermDetail(element: "descrip", category: "definition", value: "a hill: blue"),
        TermDetail(element: "note", value: "seen from the town", language: "en"),
      ]),
    Concept(id: "osh", type: "", terms: [Term("Ош", language: "ru", status: .admitted)]),
  ])

  enum Form: String, CaseIterable { case csv, tsv, semicolons, tbx }

  private static func write(_ glossary: Glossary, _ form: Form) -> String {
    switch form {
    case .csv: GlossaryCSVWriter.write(glossary)
    case .tsv: GlossaryCSVWriter.write(glossary, separator: .tab)
    case .semicolons: GlossaryCSVWriter.write(glossary, separator: .semicolon)
    case .tbx: TBXWriter.write(glossary)
    }
  }

  private static func read(_ text: String) throws -> Glossary {
    try TermBaseFile.read(Array(text.utf8), path: "again")
  }

  @Test("Nothing is lost", arguments: Form.allCases)
  func complete(_ form: Form) throws {
    let again = try Self.read(Self.write(Self.full, form))
    var expected = Self.full.concepts
    if form == .tbx {
      // White space is one space in XML.
      expected[0].terms[1].note = "says \"hill\", <blue> & green; a b"
    }
    #expect(again.concepts == expected)
  }

  @Test("The bytes stay the same after the first time", arguments: Form.allCases)
  func stable(_ form: Form) throws {
    let first = Self.write(try Self.read(Self.write(Self.full, form)), form)
    #expect(Self.write(try Self.read(first), form) == first)
  }

  @Test("What came from each flavour of TBX is stable too")
  func flavours() throws {
    for text in [TermBaseSamples.version2, TermBaseSamples.attributes, TermBaseSamples.elements] {
      let first = TBXWriter.write(try Self.read(text))
      #expect(TBXWriter.write(try Self.read(first)) == first)
      let table = GlossaryCSVWriter.write(try Self.read(first))
      #expect(GlossaryCSVWriter.write(try Self.read(table)) == table)
      #expect(TBXWriter.write(try Self.read(table)) == first)
    }
  }

  @Test("The term base that ships comes through both formats")
  func shipped() throws {
    let concepts = Glossary.shipped.concepts.map { concept in
      var concept = concept
      concept.rank = .project
      return concept
    }
    let shipped = Glossary(concepts: concepts)
    #expect(try Self.read(GlossaryCSVWriter.write(shipped)).concepts == shipped.concepts)
    let first = TBXWriter.write(shipped)
    #expect(TBXWriter.write(try Self.read(first)) == first)
  }
}
