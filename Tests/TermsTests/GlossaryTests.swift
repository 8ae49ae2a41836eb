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

  @Test("A name that was taken up again has a row for each of its times")
  func rows() {
    let glossary = Glossary(concepts: [
      Concept(
        id: "astana", type: "place",
        terms: [
          Term("Astana", language: "en", validTo: Day(iso: "2019-03-22")),
          Term("Nur-Sultan", language: "en", status: .superseded),
          Term("Astana", language: "en", validFrom: Day(iso: "2022-09-17")),
        ])
    ])
    let match = glossary.matcher(for: "en").matches(in: "in Astana")
    #expect(match.map(\.term) == [0])
    let rows = glossary.rows(of: match[0].reference)
    #expect(rows.map { $0.validFrom?.year } == [nil, 2022])
  }

  @Test("A matcher is made once for a language, by whoever comes first")
  func concurrentMatchers() async {
    let glossary = Glossary(concepts: [concept("osh", [("en", "Osh"), ("zh", "奥什")])])
    let counts = await withTaskGroup(of: Int.self) { group in
      for language in ["en", "zh", "en", "zh"] as [Language] {
        group.addTask { glossary.matcher(for: language).matches(in: "奥什 Osh").count }
      }
      return await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(counts == [1, 1, 1, 1])
  }

  @Test("What ships contradicts itself nowhere, has 300 concepts and more, and says its sources")
  func soundness() {
    let shipped = Glossary.shipped
    #expect(shipped.concepts.count >= 300)
    let problems = GlossaryAudit(shipped).problems.filter { $0.isError || $0.kind == .shared }
    #expect(problems.map(\.message) == [])
    let bare = shipped.concepts.filter { concept in
      concept.terms.contains { $0.status == .preferred && $0.source.isEmpty }
    }
    #expect(bare.map(\.id) == [])
    let english = shipped.concepts.filter { $0.preferred(in: "en") == nil }
    #expect(english.map(\.id) == [])
  }

  @Test("The term base that ships parses and knows Naryn")
  func shipped() {
    let naryn = Glossary.shipped.concepts(named: "纳伦").first
    #expect(naryn?.preferred(in: "en")?.text == "Naryn")
  }
}
