import Testing
import Text

@testable import Lint

/// A passage and its translation, right or with one number that is wrong.
struct NumberCase: Sendable, CustomTestStringConvertible {
  let sort: String
  let languages: (source: String, target: String)
  let source: String
  let target: String
  /// The rule that must speak; nil where the translation is right.
  let rule: String?

  var testDescription: String { "\(sort): \(source) → \(target)" }

  /// A line `sort | languages | source | target | rule or ok`.
  init?(_ line: Substring) {
    let columns = line.split(separator: "|").map { column in
      String(column.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard columns.count == 5 else { return nil }
    let pair = columns[1].split(separator: "→").map(String.init)
    guard pair.count == 2 else { return nil }
    sort = columns[0]
    languages = (pair[0], pair[1])
    (source, target) = (columns[2], columns[3])
    rule = columns[4] == "ok" ? nil : columns[4]
  }

  static let all: [NumberCase] = [counts, shares, amounts, measures, calendar, hours]
    .flatMap { $0.split(separator: "\n") }.compactMap { NumberCase($0) }

  static let lines = [counts, shares, amounts, measures, calendar, hours]
    .flatMap { $0.split(separator: "\n") }.count

  /// Rules that hold the numbers of the two sides against each other.
  static let rules: Set<String> = [
    "number-mismatch", "date-mismatch", "currency-mismatch", "unit-mismatch", "percent-mismatch",
    "multiple-mismatch", "approximation-lost",
  ]

  func findings() throws -> [Finding] {
    try Self.findings(source, languages.source, target, languages.target)
  }

  /// What the rules of numbers say of one sentence against another.
  static func findings(
    _ source: String, _ from: String, _ target: String, _ to: String
  ) throws -> [Finding] {
    let source = try lintedText(source, Language(from))
    let target = try lintedText(target, Language(to))
    let bead = Bead(
      source: Array(source.segments.indices), target: Array(target.segments.indices), score: 1)
    let alignment = Alignment(
      kind: .translation, source: source.segments, target: target.segments, beads: [bead],
      confidence: 1)
    let pair = Pair(source: source, target: target, alignment: alignment)
    return Linter(selected: rules).lint(pair).findings
  }

  /// The numbers of a text as they are written: what a check by digits compares.
  static func digits(_ text: String) -> [String] {
    text.utf8.split { !(0x30...0x39).contains($0) && !".,:".utf8.contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.utf8.contains { (0x30...0x39).contains($0) } }.sorted()
  }
}
