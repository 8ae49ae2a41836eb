import Testing
import Text

@testable import Lint

@Suite("Numbers without measure")
struct NumberLimitTests {
  @Test("Ten thousand numbers in a sentence find their counterparts in any order")
  func many() throws {
    let numbers = (0..<10_000).map { 100_000 + $0 * 7 }
    let source = numbers.map { "\($0)" }.joined(separator: "、")
    let target = numbers.reversed().map { "\($0)" }.joined(separator: "; ")
    #expect(try NumberCase.findings(source, "zh", target, "en") == [])
  }

  @Test("Ten thousand that all differ are reported, each once")
  func allWrong() throws {
    let source = (0..<10_000).map { "\(100_000 + $0 * 7)" }.joined(separator: "、")
    let target = (0..<10_000).map { "\(500_001 + $0 * 7)" }.joined(separator: "; ")
    let findings = try NumberCase.findings(source, "zh", target, "en")
    #expect(findings.count >= 9_000)
    #expect(Set(findings.map(\.range.start)).count == findings.count)
  }

  @Test("A number of 400 digits is as good as another; it is no error of the checker")
  func huge() throws {
    let digits = String(repeating: "7", count: 400)
    #expect(try NumberCase.findings("共\(digits)人", "zh", "\(digits) people", "en") == [])
  }

  @Test(
    "Digits of several scripts in one text are read by value",
    arguments: [
      ("共１２３４人到场", "1,234 people came"), ("共٣٥١人到场", "351 people came"),
      ("共१२३४५人到场", "12,345 people came"), ("共๑๒๗人到场", "127 people came"),
      ("共２〇２４年建成", "built in 2024"),
    ])
  func scripts(_ source: String, _ target: String) throws {
    #expect(try NumberCase.findings(source, "zh", target, "en").map(\.message) == [])
  }

  @Test(
    "Dates that do not exist are findings of a text alone",
    arguments: [
      ("en", "It closes on 31 April.", ["there is no 31 April"]),
      ("zh", "会议定于2月30日。", ["there is no 30 February"]),
      ("de", "Frist: 29.02.2023, dann 29.02.2024.", ["there is no 29 February 2023"]),
      ("fr", "Le 31 juin, tout ferme.", ["there is no 31 June"]),
      ("en", "From 29 to 31 September it rains.", ["there is no 31 September"]),
      ("en", "It closes on 99 April, or on 0 May.", []),
    ])
  func invalid(_ language: String, _ text: String, _ messages: [String]) throws {
    let pair = Pair(target: try lintedText(text, Language(language)))
    #expect(Linter(selected: ["date-invalid"]).lint(pair).findings.map(\.message) == messages)
  }
}
