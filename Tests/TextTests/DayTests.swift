import Testing
import Text

@Suite("Days")
struct DayTests {
  @Test(
    "ISO 8601; a month or a year stands for its first day",
    arguments: [
      ("2022-09-17", "2022-09-17"), ("2022-09", "2022-09-01"), ("2022", "2022-01-01"),
      ("2024-02-29", "2024-02-29"), ("2000-02-29", "2000-02-29"), ("0987-12-31", "0987-12-31"),
    ])
  func reads(_ text: String, _ day: String) throws {
    #expect(try #require(Day(iso: text)).description == day)
  }

  @Test(
    "What is no day",
    arguments: [
      "2022-04-31", "2023-02-29", "1900-02-29", "2022-13-01", "2022-00-10", "2022-01-00",
      "0000-01-01", "22-01-01", "2022-1-1", "2022/01/01", "2022-01-01-01", "２０２２-01-01", "", "-",
      "+022-01-01", "2022-01-01T00:00",
    ])
  func rejects(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("Days are ordered by year, month and day")
  func order() throws {
    let written = ["1999-12-31", "2000-01-01", "2000-01-31", "2000-02-01", "2010-01-01"]
    let days = written.compactMap { Day(iso: $0) }
    #expect(days.reversed().sorted() == days)
    #expect(days.count == written.count)
  }

  @Test(
    "A leap year has 366 days", arguments: [(2000, 366), (1900, 365), (2024, 366), (2023, 365)])
  func length(_ year: Int, _ days: Int) {
    #expect((1...12).reduce(0) { $0 + Day.length(ofMonth: $1, year: year) } == days)
  }

  @Test("Every day of four years is written and read back")
  func roundTrip() throws {
    var count = 0
    for year in 2021...2024 {
      for month in 1...12 {
        for day in 1...31 {
          guard let one = Day(year: year, month: month, day: day) else { continue }
          #expect(Day(iso: one.description) == one)
          count += 1
        }
      }
    }
    #expect(count == 4 * 365 + 1)
  }
}
