import Testing
import Text

@testable import Lint

@Suite("Comments that accept findings")
struct SuppressionTests {
  /// The words of a text that would be reported as left in Chinese, and what became of them.
  private func outcome(
    _ text: String, ignored: Set<String> = [], selected: Set<String>? = nil
  ) throws -> (open: [String], accepted: [String]) {
    let document = try lintedText(text)
    let result = Linter(selected: selected, ignored: ignored).lint(Pair(target: document))
    func words(_ findings: [Finding]) -> [String] {
      findings.map { $0.range.isEmpty ? $0.rule : document.string($0.range) }
    }
    return (words(result.findings), words(result.accepted))
  }

  @Test("On the same line, for the rules that it names")
  func sameLine() throws {
    let one = try outcome(
      "The ferry is 很晚了 today. <!-- stet-ignore untranslated: a joke -->\n\nThe lake is 很冷了 now.")
    #expect(one.open == ["很冷了"])
    #expect(one.accepted == ["很晚了"])
  }

  @Test("Alone on its line, for the block behind it")
  func nextBlock() throws {
    let one = try outcome(
      "The 船来了 ferry.\n\n<!-- stet-ignore untranslated -->\n\nThe lake is 很冷了 now.\n\nThe 人走了 men.")
    #expect(one.open == ["船来了", "人走了"])
    #expect(one.accepted == ["很冷了"])
  }

  @Test("From a start to its end; without one, to the end of the text")
  func stretch() throws {
    let text = "The 船来了 ferry.\n\n<!-- stet-ignore-start untranslated -->\n\nIt is 很冷了 now.\n\n"
    let one = try outcome(text + "<!-- stet-ignore-end -->\n\nThe 人走了 men.")
    #expect(one.open == ["船来了", "人走了"] && one.accepted == ["很冷了"])
    let open = try outcome(text + "The 人走了 men.")
    #expect(open.open == ["船来了"] && open.accepted == ["很冷了", "人走了"])
  }

  @Test("For the whole file, wherever it stands")
  func file() throws {
    let one = try outcome(
      "The 船来了 ferry.\n\nIt is 很冷了 now.\n\n<!-- stet-ignore-file untranslated -->")
    #expect(one.open == [] && one.accepted == ["船来了", "很冷了"])
  }

  @Test(
    "How rules are named",
    arguments: [
      "stet-ignore", "stet-ignore: a joke", "stet-ignore untranslated",
      "stet-ignore near-miss, untranslated",
      "stet-ignore near-miss untranslated: a joke: really", "  stet-ignore\r\nuntranslated  ",
    ])
  func naming(_ comment: String) throws {
    let one = try outcome("The ferry is 很晚了 today. <!-- \(comment) -->")
    #expect(one.open == [] && one.accepted == ["很晚了"])
  }

  @Test(
    "A comment that is none of these accepts nothing, and is not judged",
    arguments: [
      "stet-ignore-next untranslated", "stet-ignored", "stet ignore", "ignore", "stet-ignore-end",
      "",
    ])
  func unknown(_ comment: String) throws {
    let one = try outcome("The ferry is 很晚了 today. <!-- \(comment) -->")
    #expect(one.open == ["很晚了"] && one.accepted == [])
  }

  @Test("A comment that accepts nothing is reported")
  func unused() throws {
    let text = "The ferry is late. <!-- stet-ignore untranslated -->"
    #expect(try outcome(text).open == ["unused-ignore"])
    let other = try outcome("The ferry is 很晚了 today. <!-- stet-ignore near-miss -->")
    #expect(other.open == ["很晚了", "unused-ignore"])
  }

  @Test("Of two comments at one place each is judged on its own")
  func twoComments() throws {
    let comments = "<!-- stet-ignore near-miss -->\n\n<!-- stet-ignore untranslated -->\n\n"
    let one = try outcome(comments + "The ferry is 很晚了 today.")
    #expect(one.accepted == ["很晚了"])
    #expect(one.open == ["unused-ignore"])
  }

  @Test("A comment is not called unused where its rule was not run")
  func notRun() throws {
    let text = "The ferry is late. <!-- stet-ignore untranslated -->"
    #expect(try outcome(text, ignored: ["untranslated"]).open == [])
    #expect(try outcome(text, ignored: ["unused-ignore"]).open == [])
    #expect(try outcome(text, ignored: ["near-miss"]).open == ["unused-ignore"])
    #expect(try outcome(text, selected: ["near-miss"]).open == [])
  }

  @Test("A comment in the source accepts a finding whose evidence stands there")
  func otherSide() throws {
    let source = try lintedText("船来了。 <!-- stet-ignore number-mismatch -->", "zh")
    let target = try lintedText("The ferry came.")
    let evidence = Related(side: .source, range: TextRange(0, 3))
    let finding = Finding(
      rule: "number-mismatch", severity: .error, message: "", side: .target,
      range: TextRange(0, 3), related: [evidence])
    #expect(Suppressions(source, side: .source).accepting(finding) == [0])
    #expect(Suppressions(source, side: .target).accepting(finding) == [0])
    #expect(Suppressions(target, side: .target).accepting(finding) == [])
  }

  @Test("Each of thousands of comments holds for its own line, or for the block behind it")
  func many() throws {
    let lines = (0..<2_000).map { number in
      number % 2 == 0
        ? "The ferry is 很晚了 on day \(number). <!-- stet-ignore untranslated -->"
        : "<!-- stet-ignore untranslated -->\n\nThe lake is 很冷了 on day \(number)."
    }
    let text = "The 船来了 ferry.\n\n" + lines.joined(separator: "\n\n") + "\n\nThe 人走了 men."
    let one = try outcome(text + "\n\n<!-- stet-ignore-file near-miss -->")
    #expect(one.open == ["船来了", "人走了", "unused-ignore"])
    #expect(one.accepted.count == 2_000)
  }

  @Test("Several comments on one line each hold for all of it")
  func oneLine() throws {
    let one = try outcome(
      "A 很晚了 ferry <!-- stet-ignore near-miss --> is 很冷了 now. <!-- stet-ignore untranslated -->")
    #expect(one.open == ["unused-ignore"] && one.accepted == ["很晚了", "很冷了"])
  }
}
