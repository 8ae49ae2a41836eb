import Testing
import Text

@testable import Lint

@Suite("Running the checks")
struct LinterTests {
  private let text = "He saw teh ferry. It was 很晚了 again.\n\nHe spoke to teh men of 湖区航运局 there."

  @Test("Findings stand in the order of the text")
  func order() throws {
    let findings = Linter().lint(Pair(target: try lintedText(text))).findings
    #expect(findings.map(\.range) == findings.map(\.range).sorted())
    #expect(findings.map(\.rule) == ["untranslated", "untranslated"])
  }

  @Test("The target's findings come first")
  func sides() throws {
    let source = try lintedText("The lake is 很冷了 now.")
    let target = try lintedText("The ferry is 很晚了 today.")
    let alignment = Alignment(
      kind: .condensed, source: source.segments, target: target.segments,
      beads: [Bead(source: [0], target: [0], score: 1)], confidence: 1)
    let pair = Pair(source: source, target: target, alignment: alignment)
    let findings = Linter(selected: ["untranslated"]).lint(pair).findings
    #expect(findings.map(\.side) == [.target, .source])
  }

  @Test("Rules may be selected and ignored; to ignore is stronger")
  func selection() throws {
    let pair = Pair(target: try lintedText("He saw «teh» ferry 很晚了 again."))
    func rules(_ linter: Linter) -> Set<String> { Set(linter.lint(pair).findings.map(\.rule)) }
    #expect(rules(Linter()) == ["untranslated", "near-miss"])
    #expect(rules(Linter(selected: ["near-miss"])) == ["near-miss"])
    #expect(rules(Linter(ignored: ["near-miss"])) == ["untranslated"])
    #expect(rules(Linter(selected: ["near-miss"], ignored: ["near-miss"])) == [])
    #expect(rules(Linter(selected: [])) == [])
  }

  @Test("A text without text has no findings", arguments: ["", "\n", "\u{FEFF}", "```\n很晚了\n```"])
  func empty(_ text: String) throws {
    #expect(Linter().lint(Pair(target: try lintedText(text))).findings == [])
  }

  @Test("The same pair has the same findings")
  func deterministic() throws {
    let first = Linter().lint(Pair(target: try lintedText(text))).findings
    #expect(!first.isEmpty)
    #expect(Linter().lint(Pair(target: try lintedText(text))).findings == first)
  }

  @Test("Ids of rules are unique, and lead to the rule")
  func rules() {
    let ids = Rules.all.map(\.id)
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    #expect(ids.allSatisfy { Rules.about($0)?.id == $0 })
    #expect(Rules.about("no-such-rule") == nil)
  }
}

@Suite("One fact, one finding")
struct OneFactOneFindingTests {
  private func finding(
    _ rule: String, _ start: Int, _ end: Int, side: Side = .target, related: [Related] = []
  ) -> Finding {
    Finding(
      rule: rule, severity: .warning, message: rule, side: side, range: TextRange(start, end),
      related: related)
  }

  private func kept(_ findings: [Finding]) -> [String] {
    OneFactOneFinding.reduce(findings).map(\.rule)
  }

  @Test(
    "Of two rules about one word the more telling speaks, in whatever order they come",
    arguments: [
      ("name-outdated", "name-mismatch"), ("untranslated", "term-mismatch"),
      ("name-variant", "near-miss"), ("near-miss", "name-mismatch"),
      ("number-mismatch", "number-mismatch"), ("addition", "number-mismatch"),
      ("untranslated", "currency-mismatch"), ("omitted", "date-mismatch"),
      ("date-mismatch", "date-invalid"), ("date-invalid", "date-unsupported"),
      ("unsupported", "date-unsupported"), ("date-unsupported", "number-unsupported"),
    ])
  func stronger(_ strong: String, _ weak: String) {
    let a = finding(strong, 10, 20)
    let b = finding(weak, strong == weak ? 10 : 12, strong == weak ? 20 : 16)
    #expect(kept([a, b]) == [strong])
    #expect(kept([b, a]) == [strong])
  }

  @Test("Rules about different things both speak")
  func different() {
    #expect(kept([finding("near-miss", 0, 9), finding("number-mismatch", 4, 6)]).count == 2)
    #expect(kept([finding("omitted", 0, 9), finding("near-miss", 4, 6)]).count == 2)
  }

  @Test("Ranges that only touch are two facts; so are the two sides")
  func apart() {
    #expect(kept([finding("name-outdated", 0, 4), finding("name-mismatch", 4, 9)]).count == 2)
    #expect(
      kept([finding("name-outdated", 0, 4), finding("name-mismatch", 0, 4, side: .source)]).count
        == 2)
  }

  @Test("A comparison reported from both sides is reported once")
  func mirrored() {
    let target = finding(
      "name-mismatch", 0, 4, related: [Related(side: .source, range: TextRange(7, 9))])
    let source = finding(
      "name-mismatch", 7, 9, side: .source,
      related: [Related(side: .target, range: TextRange(0, 4))])
    #expect(OneFactOneFinding.reduce([target, source]) == [target])
    #expect(OneFactOneFinding.reduce([source, target]) == [source])
  }

  @Test("Nothing comes of nothing")
  func none() {
    #expect(OneFactOneFinding.reduce([]) == [])
  }
}
