import Lint
import Report
import Testing
import Text

/// Where a word stands, as each kind of program counts: lines and columns from 1.
@Suite("Columns in four units")
struct ColumnUnitTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let before: String
    let line: Int
    /// Scalars, UTF-16, UTF-8, graphemes.
    let columns: [Int]

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "ASCII", before: "one ", line: 1, columns: [5, 5, 5, 5]),
    Case(name: "composed accents", before: "déjà ", line: 1, columns: [6, 6, 8, 6]),
    Case(name: "decomposed accents", before: "de\u{301}ja ", line: 1, columns: [7, 7, 8, 6]),
    Case(name: "emoji", before: "x🚀y ", line: 1, columns: [5, 6, 8, 5]),
    Case(name: "family", before: "👨‍👩‍👦 ", line: 1, columns: [7, 10, 20, 3]),
    Case(name: "flag", before: "🇩🇪 ", line: 1, columns: [4, 6, 10, 3]),
    Case(name: "Chinese", before: "新線。", line: 1, columns: [4, 4, 10, 4]),
    Case(name: "beyond the first plane", before: "𠮷 ", line: 1, columns: [3, 4, 6, 3]),
    Case(name: "tab", before: "a\tb\t", line: 1, columns: [5, 5, 5, 5]),
    Case(name: "LF", before: "a\nbc ", line: 2, columns: [4, 4, 4, 4]),
    Case(name: "CRLF", before: "a\r\nbc ", line: 2, columns: [4, 4, 4, 4]),
    Case(name: "CR", before: "a\rbc ", line: 2, columns: [4, 4, 4, 4]),
    Case(name: "all three", before: "a\nb\r\nc\rd ", line: 4, columns: [3, 3, 3, 3]),
    Case(name: "byte order mark", before: "\u{FEFF}ab ", line: 1, columns: [4, 4, 4, 4]),
    Case(name: "mark and CRLF", before: "\u{FEFF}a\r\né ", line: 2, columns: [3, 3, 4, 3]),
    Case(name: "line separator", before: "a\u{2028}b ", line: 1, columns: [5, 5, 7, 5]),
    Case(name: "next line", before: "a\u{85}b ", line: 1, columns: [5, 5, 6, 5]),
    Case(name: "form feed", before: "a\u{C}b ", line: 1, columns: [5, 5, 5, 5]),
    Case(name: "narrow space", before: "«\u{202F}a ", line: 1, columns: [5, 5, 8, 5]),
    Case(name: "Arabic", before: "سلام ", line: 1, columns: [6, 6, 10, 6]),
    Case(name: "zero-width space", before: "a\u{200B}b ", line: 1, columns: [5, 5, 7, 5]),
    Case(name: "many marks", before: "Z\u{351}\u{36B} ", line: 1, columns: [5, 5, 7, 3]),
    Case(name: "empty lines", before: "\n\n", line: 3, columns: [1, 1, 1, 1]),
  ]

  private func run(_ one: Case) throws -> LintedRun {
    let document = try Fixture.document("a.txt", "de", one.before + "HIER\n")
    let range = Fixture.range("HIER", in: document)
    let finding = Finding(
      rule: "near-miss", severity: .warning, message: "here", side: .target, range: range)
    let pair = LintedPair(pair: Pair(target: document), findings: [finding])
    return LintedRun(pairs: [pair], rules: [], version: "1.0.0")
  }

  @Test("Lines and columns", arguments: cases)
  func columns(_ one: Case) throws {
    let run = try run(one)
    for (unit, column) in zip(ColumnUnit.allCases, one.columns) {
      let text = FindingFormat.gnu.render(run, FindingFormat.Options(columns: unit))
      #expect(text == "a.txt:\(one.line):\(column): warning: here [near-miss]\n")
    }
  }

  @Test("Reviewdog's columns are bytes", arguments: cases)
  func reviewdog(_ one: Case) throws {
    let text = FindingFormat.rdjson.render(try run(one))
    #expect(text.contains("\"line\": \(one.line), \"column\": \(one.columns[2])"))
  }
}
