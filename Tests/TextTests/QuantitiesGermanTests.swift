import Testing
import Text

@Suite("Quantities: German")
struct QuantitiesGermanTests {
  @Test(arguments: [
    ("Es waren 1.234,5 Tonnen.", "measure 1234.5 tonne"),
    ("Das kostet 3,4 Milliarden Euro.", "money 3400000000 EUR"),
    ("rund 5 Mio. Menschen", "~cardinal 5000000"),
    ("2,5 Mrd. Dollar", "money 2500000000 USD"),
    ("40 Prozent der Stimmen", "percent 40"),
    ("drei Prozentpunkte", "percentagePoint 3"),
    ("am 3. Mai 2024", "date 2024-5-3"),
    ("vom 3.–5. Mai", "date ?-5-3..?-5-5"),
    ("um 16 Uhr 40", "time 1000"),
    ("um 16.40 Uhr", "time 1000"),
    ("die 80er Jahre", "decade 1980"),
    ("in den 60er-Jahren", "decade 1960"),
    ("in den fünfziger Jahren", "decade 1950"),
    ("im Alter von 54 gewählt", "measure 54 year"),
    ("Jonas Maurer, 54, kocht", "measure 54 year"),
    ("am 3. Mai, 54, 60 und 70", "date ?-5-3|cardinal 54|cardinal 60|cardinal 70"),
    ("zweihundertvierzehn Wagen", "cardinal 214"),
    ("einundzwanzig Tage", "measure 21 day"),
    ("ein Drittel der Ernte", "fraction 0.333333"),
    ("die Hälfte der Ernte", "fraction 0.5"),
    ("eine Million Menschen", "cardinal 1000000"),
    ("im 20. Jahrhundert", "century 20"),
    ("fast 25.000 Menschen", "<cardinal 25000"),
    ("Die Menge hat sich verdoppelt", "multiple 2"),
    ("Ein Mann kam. Achtung!", ""),
    ("am 3.9.2024", "date 2024-9-3"),
    ("der dritte Zug", "ordinal 3"),
    ("dreitausend Kilometer", "measure 3000 km"),
    ("mehr als 60 Firmen", ">cardinal 60"),
  ])
  func reads(_ text: String, _ expected: String) throws {
    #expect(try Reading.described(text, "de").joined(separator: "|") == expected)
  }
}
