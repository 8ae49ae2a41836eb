import Testing
import Text

@Suite("Abbreviations of CLDR")
struct SuppressionTests {
  @Test(
    "They are known beside those of the tables",
    arguments: [
      SentenceExample("es", "Los Excmos. Señores Vega y Ruiz llegaron. |Nadie habló."),
      SentenceExample("de", "Das steht im beil. Plan. |Niemand las ihn."),
      SentenceExample("it", "Lo disse la div. Garibaldi. |Poi tacque."),
    ])
  func known(_ example: SentenceExample) { #expect(example.cut() == example.marked) }

  @Test(
    "Ordinary words among them abbreviate nothing",
    arguments: [
      SentenceExample("en", "They followed the link. |Traffic had doubled."),
      SentenceExample("de", "Es war nur ein Test. |Menschen lachten."),
      SentenceExample("es", "El equipo tiene poca RAM. |Marta compró otro."),
    ])
  func ordinary(_ example: SentenceExample) { #expect(example.cut() == example.marked) }

  @Test(
    "They part before a word that opens sentences",
    arguments: [SentenceExample("de", "Er hat die Karte beil. |Das war gestern.")])
  func starters(_ example: SentenceExample) { #expect(example.cut() == example.marked) }
}
