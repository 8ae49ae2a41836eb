import Align
import Formats
import Testing
import Text

@testable import Lint

@Suite("Profiles and fixes")
struct ProfileTests {
  @Test("A rule of taste runs in the strict profile, when selected, and when it has a severity")
  func taste() throws {
    let pair = Pair(target: try lintedText("Le port est ouvert! Venez.", "fr"))
    func rules(_ linter: Linter) -> [String] { linter.lint(pair).findings.map(\.rule) }
    #expect(rules(Linter()) == [])
    #expect(rules(Linter(profile: .strict)) == ["french-spacing"])
    #expect(rules(Linter(selected: ["french-spacing"])) == ["french-spacing"])
    #expect(rules(Linter(severities: ["french-spacing": .note])) == ["french-spacing"])
    #expect(rules(Linter(profile: .strict, ignored: ["french-spacing"])) == [])
  }

  @Test("Every rule runs in the strict profile")
  func strict() {
    #expect(Rules.all.allSatisfy { $0.profiles.contains(.strict) })
  }

  @Test("A rule has the fixes that it says, and shows them in its examples", arguments: Rules.all)
  func fixability(_ rule: About) throws {
    let best = try rule.bad.flatMap { example in
      Linter(profile: .strict).lint(try ExampleText(example).pair).findings
        .filter { $0.rule == rule.id }.flatMap(\.fixes)
    }.map { $0.isSafe ? Fixability.safe : .unsafe }.max()
    #expect(rule.fixability == best ?? .none)
  }
}

extension About: CustomTestStringConvertible {
  public var testDescription: String { id }
}
