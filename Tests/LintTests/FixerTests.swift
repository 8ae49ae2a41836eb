import Formats
import Terms
import Testing
import Text

@testable import Lint

@Suite("Making fixes")
struct FixerTests {
  private static let terms = """
    concept,type,language,term,status
    osh,place,en,Osh,preferred
    osh,place,en,Och,deprecated
    """

  private func state(_ bytes: [UInt8], name: String = "a.en.md") throws -> Fixer.State {
    let glossary = try GlossaryCSV.read(Array(Self.terms.utf8), path: "terms")
    let document = try Format(path: name).read(bytes, name: name, language: "en")
    let pair = Pair(target: document, glossary: glossary)
    return Fixer.State(pair: pair, findings: Linter(selected: ["name-variant"]).lint(pair).findings)
  }

  private func mended(_ bytes: [UInt8]) throws -> [UInt8] {
    let fixer = Fixer { state, bytes in
      try self.state(bytes[.target] ?? state.pair.target.origin)
    }
    return try fixer.mend(try state(bytes)).state.pair.target.origin
  }

  @Test(
    "Only the words are touched: byte order mark, line ends and markup stay",
    arguments: [
      ("Rain fell in Och.\n", "Rain fell in Osh.\n"),
      (
        "\u{FEFF}Rain in Och.\r\n\r\nSun in Och's hills.\r",
        "\u{FEFF}Rain in Osh.\r\n\r\nSun in Osh's hills.\r"
      ),
      ("A **walk** in *Och*  \nand `Och` &amp; 🚀\n", "A **walk** in *Osh*  \nand `Och` &amp; 🚀\n"),
      ("Och. Och. Och. Och. Och.", "Osh. Osh. Osh. Osh. Osh."), ("Osh.\n", "Osh.\n"),
    ])
  func touches(_ before: String, _ after: String) throws {
    let once = try mended(Array(before.utf8))
    #expect(String(decoding: once, as: UTF8.self) == after)
    #expect(try mended(once) == once)
  }

  @Test("Of two fixes that touch the first is made")
  func overlap() throws {
    let document = try lintedText("one two three")
    func finding(_ words: String, _ text: String) throws -> Finding {
      let range = try #require(document.range(of: words))
      let edit = Edit(side: .target, range: range, replacement: text)
      return Finding(
        rule: "r", severity: .note, message: "m", side: .target, range: range,
        fixes: [Fix(title: text, isSafe: true, edits: [edit])])
    }
    let findings = [
      try finding("one two", "1 2"), try finding("two three", "2 3"), try finding("three", "3"),
    ]
    let plan = FixPlan(findings, in: Pair(target: document))
    #expect(plan.steps.map(\.title) == ["1 2", "3"])
    let bytes = FixPlan.bytes(.target, of: Pair(target: document), after: plan.steps)
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == "1 2 3")
  }

  @Test("A fix that makes a finding of another rule is not made")
  func refuses() throws {
    let before = Finding(
      rule: "a", severity: .note, message: "m", side: .target, range: TextRange(0, 1))
    let other = Finding(
      rule: "b", severity: .note, message: "m", side: .target, range: TextRange(0, 1))
    #expect(Fixer.isBetter([], than: [before]))
    #expect(!Fixer.isBetter([other], than: [before, before]))
    #expect(!Fixer.isBetter([before], than: [before]))
  }

  @Test("Unsafe fixes are made only when asked for", arguments: [(false, 0), (true, 1)])
  func meaning(_ includesUnsafe: Bool, _ count: Int) throws {
    let document = try lintedText("one")
    let edit = Edit(side: .target, range: TextRange(0, 3), replacement: "1")
    let finding = Finding(
      rule: "r", severity: .note, message: "m", side: .target, range: TextRange(0, 3),
      fixes: [Fix(title: "1", isSafe: false, edits: [edit])])
    let plan = FixPlan([finding], in: Pair(target: document), includesUnsafe: includesUnsafe)
    #expect(plan.steps.count == count)
  }

  @Test("A house's severities replace the findings' own")
  func severities() throws {
    let bytes = Array("Rain fell in Och.\n".utf8)
    let pair = try state(bytes).pair
    let linter = Linter(selected: ["name-variant"], severities: ["name-variant": .error])
    #expect(linter.lint(pair).findings.map(\.severity) == [.error])
  }
}
