import Testing
import Text

@Suite("Quantities: Japanese")
struct QuantitiesJapaneseTests {
  @Test(arguments: [
    ("4.2万人が参加した。", "cardinal 42000"),
    ("370億ドルの債務", "money 37000000000 USD"),
    ("9月3日に開幕した。", "date ?-9-3"),
    ("三割の住民", "percent 30"),
    ("3分の1の住民", "fraction 0.333333"),
    ("午後4時40分", "time 1000"),
    ("約500キロ", "~measure 500 km"),
    ("40パーセント", "percent 40"),
    ("1990年代", "decade 1990"),
  ])
  func reads(_ text: String, _ expected: String) throws {
    #expect(try Reading.described(text, "ja").joined(separator: "|") == expected)
  }
}
