import Testing
import Text

@Suite("Names of units and parts of dates")
struct UnitNameTests {
  @Test(
    "A name is kept whole",
    arguments: ["km", "CNY", "celsius", "nautical-mile", "sixteen letters!"])
  func name(_ name: String) {
    #expect(UnitName(name).description == name)
    #expect(UnitName(name) == UnitName(name))
    #expect(UnitName(name) != "mile")
  }

  @Test("A number without a unit has none")
  func none() {
    var quantity = Quantity(range: TextRange(0, 1), kind: .cardinal, value: 3)
    #expect(quantity.unit == nil)
    quantity.unit = "kg"
    #expect(quantity.unit == "kg")
    quantity.unit = nil
    #expect(quantity.unit == nil)
  }

  @Test("Bounds that are not named are none, and equal")
  func bounds() {
    var quantity = Quantity(range: TextRange(0, 1), kind: .cardinal, value: 3)
    #expect(quantity.upper == nil)
    #expect(quantity == quantity)
    quantity.upper = 5
    quantity.alternative = 0
    #expect(quantity.upper == 5)
    #expect(quantity.alternative == 0)
  }

  @Test(
    "A date keeps the parts that are named",
    arguments: [(2024, 9, 3), (nil, 12, nil), (1949, nil, nil), (nil, nil, 31)]
      as [(Int?, Int?, Int?)])
  func parts(_ year: Int?, _ month: Int?, _ day: Int?) {
    let parts = DateParts(year: year, month: month, day: day)
    #expect(parts.year == year)
    #expect(parts.month == month)
    #expect(parts.day == day)
  }
}
