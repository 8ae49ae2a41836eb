import Testing
import Text

@Suite("Quantities: French")
struct QuantitiesFrenchTests {
  @Test(arguments: [
    ("1 234,5 tonnes", "measure 1234.5 tonne"),
    ("3,4 milliards d'euros", "money 3400000000 EUR"),
    ("40 % des voix", "percent 40"),
    ("40 pour cent", "percent 40"),
    ("le 3 mai 2024", "date 2024-5-3"),
    ("le 1er mai", "date ?-5-1"),
    ("quatre-vingt-dix-sept wagons", "cardinal 97"),
    ("deux cent quatorze wagons", "cardinal 214"),
    ("environ 500 kilomètres", "~measure 500 km"),
    ("un tiers des habitants", "fraction 0.333333"),
    ("la moitié du budget", "fraction 0.5"),
    ("16h40", "time 1000"),
    ("les années 90", "decade 1990"),
    ("les années soixante-dix", "decade 1970"),
    ("le train part à 14 heures 30", "time 870"),
    ("un trajet de 14 heures", "measure 14 hour"),
    ("la dix-septième étape", "ordinal 17"),
    ("38 millions de tenges", "money 38000000 KZT"),
    ("deux milliards de livres turques", "money 2000000000 TRY"),
  ])
  func reads(_ text: String, _ expected: String) throws {
    #expect(try Reading.described(text, "fr").joined(separator: "|") == expected)
  }
}
