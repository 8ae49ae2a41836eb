import Testing
import Text

@Suite("Edit distance and suggestions")
struct EditDistanceTests {
  @Test(
    "Optimal string alignment",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("Naryn", "Naryn", 0), ("Samarkand", "Samarkend", 1),
      ("Bishkek", "Bishek", 1), ("Osh", "Osch", 1), ("Naryn", "Narny", 1), ("ca", "abc", 3),
      ("纳伦", "纳林", 1), ("kitten", "sitting", 3),
    ])
  func distances(_ a: String, _ b: String, _ expected: Int) {
    #expect(EditDistance.between(a, b) == expected)
    #expect(EditDistance.between(b, a) == expected)
    #expect(EditDistance.between(a, b, limit: expected) == expected)
    #expect(EditDistance.between(a, b, limit: expected - 1) == nil)
  }

  @Test(
    "The nearest candidate within a third of the word",
    arguments: [
      ("prefered", "preferred"), ("DEPRECATED", "deprecated"), ("admited", "admitted"),
      ("forbiden", "forbidden"), ("allowed", nil), ("", nil),
    ] as [(String, String?)])
  func suggestions(_ word: String, _ expected: String?) {
    let known = ["preferred", "admitted", "deprecated", "superseded", "forbidden"]
    #expect(Suggestion.nearest(to: word, among: known) == expected)
  }

  @Test("Among equals the first; none of an empty list")
  func ties() {
    #expect(Suggestion.nearest(to: "tern", among: ["term", "turn"]) == "term")
    #expect(Suggestion.nearest(to: "term", among: []) == nil)
    #expect(Suggestion.question(for: "tern", among: ["term"]) == "; did you mean \"term\"?")
  }
}
