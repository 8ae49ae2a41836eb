import Formats
import Testing
import Text

@testable import Lint

@Suite("Comments that silence nothing")
struct UnusedIgnoreTests {
  private func findings(_ text: String) throws -> (Document, [Finding]) {
    let document = try lintedText(text)
    return (document, Linter().lint(Pair(target: document)).findings)
  }

  @Test(
    "The finding is the comment itself",
    arguments: [
      "The ferry left. <!-- stet-ignore near-miss: x -->\n",
      "<!-- stet-ignore near-miss -->\n\nThe ferry left.\n",
      "Ä😀\r\n\r\n<!-- stet-ignore-file near-miss -->\r\n\r\nThe ferry left.",
    ])
  func place(_ text: String) throws {
    let (document, findings) = try findings(text)
    let finding = try #require(findings.first)
    let bytes = document.origin[finding.origin(in: document).indices]
    let comment = String(decoding: bytes, as: UTF8.self)
    #expect(findings.count == 1 && finding.rule == "unused-ignore")
    #expect(comment.hasPrefix("<!-- stet-ignore") && comment.hasSuffix("-->"))
  }

  @Test(
    "The fix takes it out, safely where it stands alone",
    arguments: [
      ("<!-- stet-ignore near-miss -->\n\nThe ferry left.\n", "The ferry left.\n", true),
      ("A.\r\n\r\n<!-- stet-ignore near-miss -->\r\n\r\nB.", "A.\r\n\r\nB.", true),
      ("The ferry left. <!-- stet-ignore near-miss -->\n", "The ferry left.\n", false),
    ])
  func fix(_ before: String, _ after: String, isSafe: Bool) throws {
    let (document, findings) = try findings(before)
    #expect(findings.flatMap(\.fixes).map(\.isSafe) == [isSafe])
    let pair = Pair(target: document)
    let steps = FixPlan(findings, in: pair, includesUnsafe: true).steps
    let bytes = try #require(FixPlan.bytes(.target, of: pair, after: steps))
    #expect(String(decoding: bytes, as: UTF8.self) == after)
  }

  @Test("A start without use has a partner, so that it is left to a person")
  func start() throws {
    let text =
      "<!-- stet-ignore-start near-miss -->\n\nThe ferry left.\n\n<!-- stet-ignore-end -->\n"
    #expect(try findings(text).1.map(\.fixes) == [[]])
  }
}
