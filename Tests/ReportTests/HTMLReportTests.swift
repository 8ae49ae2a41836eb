import Lint
import Report
import Testing
import Text

@Suite("HTML reports")
struct HTMLReportTests {
  @Test("A translation")
  func translation() throws {
    let page = HTMLReport.page(try NewsPair.linted(), rules: NewsPair.rules, date: "2026-07-30")
    try Golden.expect(page, is: "translation.html")
  }

  @Test("A condensed pair, in the order of either side", arguments: [RowOrder.source, .target])
  func condensed(order: RowOrder) throws {
    let page = HTMLReport.page(
      try CondensedPair.linted(), rules: NewsPair.rules, order: order, hidden: 2)
    try Golden.expect(page, is: "condensed.\(order.rawValue).html")
  }

  @Test("A text alone has no map and no source column")
  func alone() throws {
    let pair = try Fixture.alone("The tram is late.\n\nIt rains.\n")
    let finding = Fixture.finding("echo", .note, "…", in: pair, at: "late")
    let page = HTMLReport.page(LintedPair(pair: pair, findings: [finding]), rules: [])
    #expect(!page.contains("<svg"))
    #expect(!page.contains("Source:"))
    #expect(page.contains("<mark class=\"note\">late</mark>"))
  }

  @Test("An empty text makes a page too, and keeps its findings")
  func empty() throws {
    let pair = try Fixture.alone("")
    let finding = Finding(
      rule: "empty", severity: .error, message: "no text", side: .target, range: TextRange(0, 0))
    let page = HTMLReport.page(LintedPair(pair: pair, findings: [finding]), rules: [])
    #expect(page.contains("id=\"f1\""))
  }

  @Test("Nothing is loaded, and nothing runs but the page's own script")
  func policy() throws {
    let page = HTMLReport.page(try NewsPair.linted(), rules: NewsPair.rules)
    #expect(page.contains("default-src 'none'"))
    #expect(page.ranges(of: "<script").count == 1)
    for word in ["src=", "http:", "https:", "@import", "<link", "<img", "javascript:"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test("Every link on the page leads somewhere and every id is unique")
  func links() throws {
    for linted in [try NewsPair.linted(), try CondensedPair.linted()] {
      let page = HTMLReport.page(linted, rules: NewsPair.rules)
      let ids = values(of: " id=\"", in: page)
      #expect(Set(ids).count == ids.count)
      #expect(Set(values(of: "href=\"#", in: page)).isSubset(of: Set(ids)))
    }
  }

  private func values(of attribute: String, in page: String) -> [String] {
    var values: [String] = []
    var rest = page[...]
    while let found = rest.firstRange(of: attribute) {
      rest = rest[found.upperBound...]
      values.append(String(rest.prefix { $0 != "\"" }))
    }
    return values
  }

  @Test(
    "A hostile text stays text",
    arguments: [
      "<script>alert(1)</script>", "</style><b>", "]]>", "<!--", "\"onload=\"x", "'><svg/onload=x>",
      "&lt;b&gt;", "\u{0}", "\u{202E}txet", "{{x}}",
    ])
  func hostile(text: String) throws {
    let source = try Fixture.document("<i>\(text).txt", "en", "Say \(text) twice.")
    let target = try Fixture.document("\(text)\".txt", "de", "Sag \(text) zweimal.")
    let alignment = Alignment(
      kind: .translation, source: source.segments, target: target.segments,
      beads: [Bead(source: [0], target: [0], score: 1)], confidence: 1)
    let pair = Pair(source: source, target: target, alignment: alignment)
    let whole = TextRange(0, target.text.count)
    let fix = Fix(
      title: text, isSafe: false, edits: [Edit(side: .target, range: whole, replacement: text)])
    let finding = Finding(
      rule: "markup", severity: .error, message: text, side: .target, range: whole,
      related: [Related(side: .source, range: TextRange(0, 3), message: text)], fixes: [fix])
    let about = About(
      id: "markup", severity: .error, summary: text, rationale: text, bad: [], good: [])
    let page = HTMLReport.page(
      LintedPair(pair: pair, findings: [finding]), rules: [about], date: text)
    #expect(tags(in: page) == tags(in: try harmless()))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(!page.utf8.contains(0))
  }

  /// The tags of a page, attributes left out.
  private func tags(in page: String) -> Set<String> {
    let pieces = page.split(separator: "<").dropFirst()
    return Set(pieces.map { piece in String(piece.prefix { $0 != " " && $0 != ">" }) })
  }

  private func harmless() throws -> String {
    let pair = try NewsPair.pair()
    let beads = [Bead(source: [0], target: [0], score: 1)]
    let source = try #require(pair.source)
    let alignment = Alignment(
      kind: .translation, source: [source.segments[0]], target: [pair.target.segments[0]],
      beads: beads, confidence: 1)
    let aligned = Pair(source: source, target: pair.target, alignment: alignment)
    let fix = Fix(
      title: "x", isSafe: true,
      edits: [Edit(side: .target, range: TextRange(0, 3), replacement: "y")])
    let finding = Fixture.finding(
      "term-form", .error, "x", in: aligned, at: "New Line", evidence: ["新线"], fixes: [fix])
    return HTMLReport.page(LintedPair(pair: aligned, findings: [finding]), rules: NewsPair.rules)
  }

  @Test("Each cell names its language and leaves its direction to the text")
  func languages() throws {
    let page = HTMLReport.page(try NewsPair.linted(), rules: [])
    #expect(page.contains("<td class=\"source\" lang=\"zh\" dir=\"auto\">"))
    #expect(page.contains("<td class=\"target\" lang=\"en\" dir=\"auto\">"))
  }
}
