import Lint
import Testing

/// Every example of every rule, reported at its own line in the rule's file. What a rule reports is
/// marked; the evidence on the other side may be.
@Suite("Examples of the rules")
struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: Example
    let isBad: Bool
    let form: ExampleText.Form

    var testDescription: String { "\(rule) at line \(example.line), \(form.rawValue)" }
    var location: SourceLocation {
      SourceLocation(
        fileID: example.fileID, filePath: example.filePath, line: example.line, column: 1)
    }
  }

  static let cases: [Case] = Rules.all.flatMap { rule in
    let examples = rule.bad.map { ($0, true) } + rule.good.map { ($0, false) }
    return examples.flatMap { example, isBad in
      ExampleText.Form.allCases.map {
        Case(rule: rule.id, example: example, isBad: isBad, form: $0)
      }
    }
  }

  @Test("A rule reports exactly what its examples mark", arguments: cases)
  func marks(_ one: Case) throws {
    let text = try ExampleText(one.example, form: one.form)
    let findings = Linter(profile: .strict).lint(text.pair).findings
    let found = Set(text.places(of: one.rule, in: findings))
    let evidence = Set(text.evidence(of: one.rule, in: findings))
    let marks = Set(text.marks)
    #expect(found.isSubset(of: marks), sourceLocation: one.location)
    #expect(marks.isSubset(of: found.union(evidence)), sourceLocation: one.location)
    #expect(one.isBad == !found.isEmpty, sourceLocation: one.location)
  }

  @Test("A comment accepts a finding", arguments: cases.filter { $0.isBad && $0.form == .plain })
  func suppressed(_ one: Case) throws {
    let text = try ExampleText(one.example, ignoring: one.rule)
    let result = Linter(profile: .strict).lint(text.pair)
    let remaining = text.places(of: one.rule, in: result.findings)
    #expect(remaining == [], sourceLocation: one.location)
    let unused = result.findings.filter { $0.rule == "unused-ignore" }
    #expect(unused == [], sourceLocation: one.location)
    #expect(result.accepted.contains { $0.rule == one.rule }, sourceLocation: one.location)
  }

  @Test("Safe fixes leave nothing to fix", arguments: cases.filter { $0.isBad })
  func fixed(_ one: Case) throws {
    let text = try ExampleText(one.example, form: one.form)
    let findings = Linter(profile: .strict).lint(text.pair).findings
    let edits = text.safeEdits(of: one.rule, in: findings)
    guard !edits.isEmpty else { return }
    let mended = try ExampleText(one.example, form: one.form, applying: edits)
    let rest = Linter(profile: .strict).lint(mended.pair).findings
    #expect(mended.safeEdits(of: one.rule, in: rest).isEmpty, sourceLocation: one.location)
    #expect(rest.count < findings.count, sourceLocation: one.location)
  }

  @Test("Every rule has examples of both kinds", arguments: Rules.all.map(\.id))
  func isDocumented(_ id: String) throws {
    let rule = try #require(Rules.about(id))
    #expect(!rule.summary.isEmpty && !rule.rationale.isEmpty)
    if id != "unused-ignore" {
      #expect(!rule.bad.isEmpty && !rule.good.isEmpty)
    }
  }
}
