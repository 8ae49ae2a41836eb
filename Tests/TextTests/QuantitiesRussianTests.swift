import Testing
import Text

@Suite("Quantities: Russian")
struct QuantitiesRussianTests {
  @Test(arguments: [
    ("3,4 млрд долларов", "money 3400000000 USD"),
    ("40 процентов голосов", "percent 40"),
    ("3 мая 2024 года", "date 2024-5-3"),
    ("двести четырнадцать вагонов", "cardinal 214"),
    ("1 234 567 тонн", "measure 1234567 tonne"),
    ("около 500 км", "~measure 500 km"),
    ("в 2019 году", "year 2019"),
    ("на 7,8 процентного пункта", "percentagePoint 7.8"),
    ("в семнадцатой школе", "ordinal 17"),
    ("в 15 часов", "time 900"),
    ("15 часов пути", "measure 15 hour"),
    ("почти 25 тысяч человек", "<cardinal 25000"),
  ])
  func reads(_ text: String, _ expected: String) throws {
    #expect(try Reading.described(text, "ru").joined(separator: "|") == expected)
  }
}
