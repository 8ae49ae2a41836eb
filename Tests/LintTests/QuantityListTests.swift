import Testing
import Text

@testable import Lint

@Suite("The list of numbers")
struct QuantityListTests {
  @Test("Every number is as it was, at its place")
  func kept() {
    let quantities = (0..<5000).map { index in
      var quantity = Quantity(
        range: TextRange(index * 3, index * 3 + 2), kind: index % 7 == 0 ? .percent : .cardinal,
        value: Double(index * 7 % 4000))
      if index % 11 == 0 { quantity.unit = "km" }
      if index % 13 == 0 { quantity.upper = 99 }
      if index % 5 == 0 { quantity.alternative = quantity.value / 1000 }
      if index % 17 == 0 { quantity.alternative = quantity.value + 12 }
      if index % 19 == 0 { quantity.date = DateParts(year: 2000 + index % 30, month: index % 12) }
      if index % 23 == 0 { quantity.approximation = .about }
      return quantity
    }
    #expect(Array(QuantityList(quantities)) == quantities)
    #expect(QuantityList([]).isEmpty)
  }
}
