import Terms
import Testing
import Text

@Suite("Term bases of several formats")
struct TermBaseFileTests {
  private func read(_ text: String, _ path: String = "names") throws -> Glossary {
    try TermBaseFile.read(Array(text.utf8), path: path)
  }

  @Test("TBX 2, both styles of TBX 3 and JSON5 say the same")
  func sameTermBase() throws {
    let term = Term("Naryn", language: "en", partOfSpeech: "properNoun")
    var former = Term("Narin", language: "en", status: .superseded)
    former.validTo = Day(year: 1991, month: 12, day: 31)
    let definition = TermDetail(
      element: "descrip", category: "definition", value: "a river and a town")
    let expected = Concept(
      id: "naryn", type: "place", terms: [Term("纳伦", language: "zh"), term, former],
      details: [definition])
    for text in [
      TermBaseSamples.version2, TermBaseSamples.attributes, TermBaseSamples.elements,
      TermBaseSamples.json,
    ] {
      #expect(try read(text).concepts == [expected])
    }
  }

  @Test(
    "The format is told from the content",
    arguments: [
      ("concept,language,term\na,en,A", "csv"), ("concept\tlanguage\tterm\na\ten\tA", "tsv"),
      ("\u{FEFF}  <tbx/>", "tbx"), ("\n{concepts: []}", "json5"), ("/* none */ []", "json5"),
    ])
  func formats(_ text: String, _ format: String) {
    let path = format == "json5" ? "a.json5" : "a.txt"
    #expect(TermBaseFile(Array(text.utf8), path: path).format.rawValue == format)
  }

  @Test(
    "Every spelling of a status",
    arguments: [
      ("preferredTerm-admn-sts", TermStatus.preferred), ("preferredTerm", .preferred),
      ("Preferred", .preferred), ("standardizedTerm-admn-sts", .preferred),
      ("admittedTerm-admn-sts", .admitted), ("legalTerm", .admitted),
      ("deprecatedTerm-admn-sts", .deprecated), ("not recommended", .deprecated),
      ("supersededTerm-admn-sts", .superseded), ("Obsolete", .superseded),
      ("forbidden", .forbidden), ("do not use", .forbidden),
    ])
  func statuses(_ spelling: String, _ status: TermStatus) throws {
    let table = "concept,language,term,status\na,en,A,\(spelling)"
    #expect(try read(table).concepts[0].terms[0].status == status)
    let entry = TermBaseSamples.attributes.replacing("superseded<", with: "\(spelling)<")
    #expect(try read(entry).concepts[0].terms[2].status == status)
  }

  @Test("Terms of an entry without status: the first is preferred, the others are admitted")
  func missingStatus() throws {
    let text = """
      <tbx><text><body><conceptEntry id="a"><langSec xml:lang="en">
      <termSec><term>A</term></termSec><termSec><term>B</term></termSec>
      </langSec></conceptEntry></body></text></tbx>
      """
    #expect(try read(text).concepts[0].terms.map(\.status) == [.preferred, .admitted])
  }

  @Test(
    "What breaks a file is named with line and column",
    arguments: [
      ("<tbx>\n  <text><body>", "2:15: the file ends inside <body>; opened at 2:9"),
      ("<tbx>\n<text></tbx>", "2:7: </tbx> where </text> is expected; opened at 2:1"),
      ("<tbx>&lol;</tbx>", "1:6: &lol; is an entity, and none is expanded"),
      ("<tbx a='1' a='2'/>", "1:15: <tbx> has two attributes a"),
      ("<tmx/>", "1:1: no TBX: the root element is <tmx>, not <tbx> or <martif>"),
      ("<tbx>\n<conceptEntry id='x'></conceptEntry></tbx>", "2:1: entry \"x\" has no term"),
      ("[{id: 'a', en: 'A'}", "1:1: this '[' is never closed"),
      ("[\n {id: 'a', en: 'A', tremm: 'A'}]", "2:21: unknown name \"tremm\""),
      ("[{id: 'a', en: [3]}]", "1:17: a term is a string or an object, not a number"),
      ("{", "1:1: this '{' is never closed"),
      ("concept,language,term\na,xq,A", "2:3: unknown language \"xq\""),
    ])
  func errors(_ text: String, _ expected: String) throws {
    let file = TermBaseFile(Array(text.utf8), path: "f")
    let first = try #require(file.errors.first?.description)
    #expect(first.hasPrefix("f:" + expected), "\(first)")
  }

  @Test("Entities that would expand without end are refused at once")
  func entities() {
    let text = """
      <!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
      <tbx><text><body><conceptEntry id="x"><langSec xml:lang="en"><termSec>
      <term>&b;</term></termSec></langSec></conceptEntry></body></text></tbx>
      """
    let file = TermBaseFile(Array(text.utf8), path: "f")
    #expect(file.errors.map(\.line) == [3])
    #expect(file.glossary.isEmpty)
  }

  @Test("Of a file that is cut off, the entries before the cut are there for those who want them")
  func truncated() {
    let whole = TermBaseSamples.attributes
    let cut = whole.replacing("</body>", with: "<conceptEntry id='osh'><langSec xml:lang='en'>")
    let file = TermBaseFile(Array(cut.utf8.prefix { $0 != 0 }.dropLast(20)), path: "f")
    #expect(file.errors.count == 1)
    #expect(file.glossary.concepts.count == 1)
  }

  @Test("Other encodings are named")
  func encodings() {
    let latin: [UInt8] = Array("concept,language,term\na,de,K".utf8) + [0xF6, 0x6C, 0x6E]
    #expect(
      TermBaseFile(latin, path: "f").errors.map(\.description)
        == ["f:2:7: not UTF-8: byte 0xF6 at offset 28"])
    let wide: [UInt8] = [0xFF, 0xFE, 0x63, 0, 0x6F, 0]
    #expect(TermBaseFile(wide, path: "f").errors[0].description.contains("UTF-16"))
  }

  @Test("A row is a concept where the header names languages")
  func wideTables() throws {
    let glossary = try read("zh;en;note\n纳伦;Naryn|Narin;river\n奥什;Osh;\n")
    #expect(glossary.concepts.map(\.id) == ["纳伦", "奥什"])
    #expect(glossary.concepts[0].terms.map(\.text) == ["纳伦", "Naryn", "Narin"])
    #expect(glossary.concepts[0].terms.map(\.status) == [.preferred, .preferred, .admitted])
    #expect(glossary.concepts[0].terms[1].note == "river")
  }

  @Test("The languages of OmegaT's three columns are told from the columns")
  func pairs() throws {
    let glossary = try read(
      "纳伦河\tthe Naryn river\tof the mountains\n铁路隧道\tthe railway tunnel\t\n我们的城市\tour city\n")
    #expect(
      glossary.concepts.map { $0.terms.map(\.language.tag) } == [
        ["zh", "en"], ["zh", "en"], ["zh", "en"],
      ])
  }
}
