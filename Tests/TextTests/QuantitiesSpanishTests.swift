import Testing
import Text

@Suite("Quantities: Spanish")
struct QuantitiesSpanishTests {
  @Test(arguments: [
    ("3,4 millones de euros", "money 3400000 EUR"),
    ("40 por ciento", "percent 40"),
    ("3 de mayo de 2024", "date 2024-5-3"),
    ("doscientos catorce vagones", "cardinal 214"),
    ("2,5 mil millones", "cardinal 2500000000"),
    ("treinta y uno", "cardinal 31"),
    ("un billón trescientos mil millones", "cardinal 1300000000000"),
    (
      "un billón seiscientos dos mil millones ochocientos sesenta y cinco mil cuatrocientos",
      "cardinal 1602000865400"
    ),
    ("a las 5 horas", "time 300"),
    ("casi 1.500 kilómetros", "<measure 1500 km"),
  ])
  func reads(_ text: String, _ expected: String) throws {
    #expect(try Reading.described(text, "es").joined(separator: "|") == expected)
  }
}
