import Terms
import Testing
import Text

@Suite("Term bases")
struct GlossaryTests {
  private func concept(_ id: String, _ terms: [(Language, String)]) -> Concept {
    Concept(id: id, type: "place", terms: terms.map { Term($1, language: $0) })
  }

  @Test("Of a concept that an earlier file has, only further languages are taken over")
  func merging() {
    let house = Glossary(concepts: [concept("osh", [("zh", "奥什"), ("en", "Osh")])])
    let shipped = Glossary(concepts: [
      concept("osh", [("en", "Osh City"), ("ru", "Ош")]), concept("naryn", [("en", "Naryn")]),
    ])
    let merged = Glossary(merging: [house, shipped])
    #expect(merged.concepts.map(\.id) == ["osh", "naryn"])
    #expect(merged.concepts[0].terms.map(\.text) == ["奥什", "Osh", "Ош"])
  }

  @Test("A form that two concepts share finds the earlier one")
  func clash() {
    let merged = Glossary(merging: [
      Glossary(concepts: [concept("kant-city", [("en", "Kant")])]),
      Glossary(concepts: [concept("kant-person", [("en", "KANT"), ("en", "Immanuel Kant")])]),
    ])
    let matches = merged.matcher(for: "en").matches(in: "Kant is not Immanuel Kant.")
    #expect(matches.map(\.concept) == [0, 1])
  }

  @Test("Lookup forgives case, apostrophes, hyphens and spaces")
  func lookup() {
    let glossary = Glossary(concepts: [
      concept("xian", [("en", "Xi'an")]),
      concept("issyk", [("en", "Issyk-Kul"), ("de", "Yssykköl")]),
    ])
    #expect(glossary.lookup("XI’AN") == [TermReference(concept: 0, term: 0)])
    #expect(glossary.lookup("issyk  kul").map { glossary[$0].text } == ["Issyk-Kul"])
    #expect(glossary.lookup("Issyk-Kul", language: "de").isEmpty)
    #expect(glossary.concepts(named: "yssykköl").map(\.id) == ["issyk"])
    #expect(glossary.concepts(named: "Narva").isEmpty)
  }

  @Test("The term base that ships parses and knows Naryn")
  func shipped() {
    let naryn = Glossary.shipped.concepts(named: "纳伦").first
    #expect(naryn?.preferred(in: "en")?.text == "Naryn")
  }
}
