import Lint
import Report
import Testing
import Text

/// Findings about what no reader sees: an address of a link, a comment.
@Suite("Places in markup")
struct MarkupPlaceTests {
  private func linted(_ text: String) throws -> LintedPair {
    let document = try Fixture.document("a.md", "de", text)
    let item = try #require(document.structure.first)
    let finding = Finding(
      rule: "link-mismatch", severity: .warning, message: "m", side: .target, range: item.range,
      markup: item.origin)
    return LintedPair(pair: Pair(target: document), findings: [finding])
  }

  @Test("The place is that of the markup in the file")
  func location() throws {
    let linted = try linted("# Kai\n\nSiehe [den Plan](plan.pdf).")
    let place = Location(linted.pair.target, linted.findings[0])
    #expect(place.text == "plan.pdf")
    #expect((place.start.line, place.start.column, place.start.offset) == (3, 18, 24))
  }

  @Test("The excerpt underlines it")
  func excerpt() throws {
    let linted = try linted("Siehe [den Plan](plan.pdf).")
    let excerpt = Excerpt(linted.pair.target, linted.findings[0], width: 60)
    #expect((excerpt.indent, excerpt.length) == (17, 8))
  }

  @Test("Two places where readers see the same have names of their own")
  func fingerprints() throws {
    let first = try linted("![](a.png)\n\nText.")
    let second = try linted("![](b.png)\n\nText.")
    var names = Fingerprints()
    #expect(
      names.next(for: first.findings[0], in: first.pair)
        != names.next(for: second.findings[0], in: second.pair))
  }
}
