import Terms
import Testing
import Text

@Suite("Looking a term base over")
struct GlossaryAuditTests {
  private static let header = "concept,type,language,term,status,valid_from,valid_to\n"

  @Test(
    "Problems",
    arguments: [
      ("a,place,en,Osh,preferred,,\na,place,en,Osh,preferred,,", ["duplicate-term"]),
      ("a,place,en,Osh,preferred,,\na,place,en,osh,deprecated,,", ["contradiction"]),
      ("a,place,en,Osh,preferred,,\na,place,en,Osch,preferred,,", ["overlapping-validity"]),
      ("a,place,en,Osh,preferred,,2000-01-01\na,place,en,Osch,preferred,2000-01-02,", []),
      (
        "a,place,en,Osh,preferred,,2000-01-01\na,place,en,Osch,preferred,2000-01-01,",
        ["overlapping-validity"]
      ),
      ("a,place,en,Osh,preferred,,\nb,place,en,OSH,preferred,,", ["shared-form"]),
      ("a,phrase,en,bridge,preferred,,\na,phrase,en,river,deprecated,,", ["common-word"]),
      ("a,place,en,Bridge,preferred,,\na,place,en,River,deprecated,,", []),
      ("a,place,en,Оsh,preferred,,", ["wrong-script"]),
      ("a,place,zh,Naryn,preferred,,", ["wrong-script"]),
      ("a,place,zh,C5+1,preferred,,\na,place,ru,Guancha,preferred,,", []),
      ("a,place,ru,纳伦,preferred,,", ["wrong-script"]),
      ("a,place,en,Frunze,deprecated,,", ["no-preferred"]),
      ("a,place,en,Astana,preferred,2022,\na,place,en,Astana,superseded,,2019", []),
    ])
  func problems(_ rows: String, _ expected: [String]) throws {
    let glossary = try GlossaryCSV.read(Array((Self.header + rows).utf8), path: "t")
    #expect(GlossaryAudit(glossary).problems.map(\.kind.rawValue) == expected)
  }
}
