import Lint
import Testing

/// Sentences with and without flaws in names and terms. A flaw is marked by `«…»`, in the source
/// where it is the source that has no counterpart; traps must stay silent.
@Suite("Names and terms")
struct NameCaseTests {
  /// Rules that speak of names and terms.
  static let rules: Set<String> = [
    "name-variant", "name-outdated", "name-mismatch", "name-inconsistent", "near-miss",
    "romanization-leak", "surname-reading", "term-forbidden", "term-missing", "term-inconsistent",
    "term-mismatch", "do-not-translate",
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String?
    let example: Example
    var testDescription: String { "\(rule ?? "silent"): \(example.target.prefix(50))" }
  }

  static let cases: [Case] =
    NameCases.leaks + NameCases.surnames + NameCases.outdated + NameCases.variants
    + NameCases.slips + NameCases.people + NameCases.consistency + NameCases.missing
    + NameCases.others

  @Test("There are 150 cases, half of them traps")
  func count() {
    let traps = Self.cases.count { $0.rule == nil }
    #expect(Self.cases.count >= 150)
    #expect(traps * 2 >= Self.cases.count - 10 && traps * 2 <= Self.cases.count + 30)
  }

  @Test("A flaw is found by its rule at its place, a trap by none", arguments: cases)
  func judged(_ one: Case) throws {
    let text = try ExampleText(one.example)
    let findings = Linter().lint(text.pair).findings.filter { Self.rules.contains($0.rule) }
    let location = SourceLocation(
      fileID: one.example.fileID, filePath: one.example.filePath, line: one.example.line, column: 1)
    let messages = findings.map { "\($0.rule): \($0.message)" }
    guard let rule = one.rule else {
      #expect(messages == [], sourceLocation: location)
      return
    }
    let places = text.places(of: rule, in: findings)
    #expect(places == text.marks.sorted(), "\(messages)", sourceLocation: location)
    #expect(findings.allSatisfy { $0.rule == rule }, "\(messages)", sourceLocation: location)
  }
}

/// The cases, by what goes wrong.
enum NameCases {
  typealias Case = NameCaseTests.Case

  static func bad(
    _ rule: String, _ source: String?, _ target: String, _ terms: String = "",
    _ languages: String = "zh→en", date: String? = "2025-06-20", fileID: String = #fileID,
    filePath: String = #filePath, line: Int = #line
  ) -> Case {
    Case(
      rule: rule,
      example: Example(
        languages, source: source, target: target, terms: terms, date: date, fileID: fileID,
        filePath: filePath, line: line))
  }

  static func trap(
    _ source: String?, _ target: String, _ terms: String = "", _ languages: String = "zh→en",
    date: String? = "2025-06-20", fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line
  ) -> Case {
    Case(
      rule: nil,
      example: Example(
        languages, source: source, target: target, terms: terms, date: date, fileID: fileID,
        filePath: filePath, line: line))
  }

  /// A concept with a Chinese and an English form.
  static func place(_ chinese: String, _ english: String, _ more: String = "") -> String {
    let id = english.lowercased().filter { $0.isLetter }
    let rows = "\(id),place,zh,\(chinese),preferred,,\n\(id),place,en,\(english),preferred,,\n"
    return rows + more.split(separator: "\n").map { "\(id),place,\($0)\n" }.joined()
  }
}
