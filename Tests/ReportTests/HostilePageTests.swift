import Align
import Lint
import Testing
import Text

@testable import Report

/// Pages of texts that were written to break them: nothing loads, nothing runs, nothing is lost.
@Suite("Hostile pages")
struct HostilePageTests {
  static let pieces = [
    "<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "]]>", "<!--", "-->",
    "\"onmouseover=\"x", "'onload='x", "&lt;b&gt;", "&#60;", "&amp", "\u{0}", "\u{8}", "\u{1B}[31m",
    "\u{202E}abc", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{FFFE}", "\u{2028}", "\u{85}", "\u{7F}",
    "http://e.example/?a=1&b=2", "url(http://e.example)", "@import 'x'", "src=x", "{{7*7}}", "${x}",
    "</td></tr></table>", "<svg/onload=x>", "</title>", "</SCRIPT >", "javascript:x", "e\u{301}",
    "👩‍👩‍👧", "שלום", "مرحبا", "字", "word", "two words", ". ", "。", "\n\n", "# ", "| a |", "`x`",
  ]

  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, sides)
    }

    mutating func text(_ length: Int) -> String {
      (0..<length).map { _ in HostilePageTests.pieces[roll(HostilePageTests.pieces.count)] }
        .joined(separator: roll(3) == 0 ? "" : " ")
    }

    mutating func range(_ document: Document) -> TextRange {
      // On scalar boundaries, as every finding's.
      var edges = [0]
      for scalar in String(decoding: document.text, as: UTF8.self).unicodeScalars {
        edges.append(edges[edges.count - 1] + UTF8.width(scalar))
      }
      let ends = [edges[roll(edges.count)], edges[roll(edges.count)]].sorted()
      return TextRange(ends[0], ends[1])
    }
  }

  private func linted(_ dice: inout Dice) throws -> LintedPair {
    let source = try Fixture.document(dice.text(1) + ".txt", "de", dice.text(1 + dice.roll(12)))
    let target = try Fixture.document(dice.text(1) + ".txt", "en", dice.text(1 + dice.roll(12)))
    let count = min(source.segments.count, target.segments.count)
    var beads = (0..<count).map {
      Bead(source: [$0], target: [$0], score: 0.5, isMoved: $0 % 3 == 1)
    }
    beads += (count..<max(count, source.segments.count)).map {
      Bead(source: [$0], target: [], score: 1)
    }
    beads += (count..<max(count, target.segments.count)).map {
      Bead(source: [], target: [$0], score: 1)
    }
    let alignment = Alignment(
      kind: .translation, source: source.segments, target: target.segments, beads: beads,
      confidence: 1)
    let pair = Pair(source: source, target: target, alignment: alignment)
    let findings = (0..<dice.roll(4)).map { _ in
      Finding(
        rule: "markup", severity: Severity.allCases[dice.roll(3)], message: dice.text(2),
        side: dice.roll(2) == 0 ? .target : .source,
        range: dice.roll(2) == 0 ? TextRange(0, 0) : dice.range(target),
        related: [Related(side: .source, range: TextRange(0, 0), message: dice.text(1))],
        fixes: [
          Fix(
            title: dice.text(1), isSafe: true,
            edits: [Edit(side: .target, range: dice.range(target), replacement: dice.text(2))])
        ])
    }.filter { $0.side == .target || Int($0.range.end) <= 0 }
    return LintedPair(pair: pair, findings: findings)
  }

  private func expectHarmless(_ page: String, _ seed: Int) {
    let check = PageCheck(page)
    #expect(check.isBalanced, "\(seed)")
    #expect(check.tags.count { $0 == "script" } <= 1, "\(seed)")
    #expect(check.script == HTMLScript.text || check.script.isEmpty)
    let bad = check.attributes.filter { attribute in
      attribute.hasPrefix("src") || attribute.hasPrefix("on")
        || (attribute.hasPrefix("href=") && !attribute.hasPrefix("href=\"#"))
    }
    #expect(bad == [], "\(seed)")
    #expect(!check.attributes.contains { $0.contains("url(") }, "\(seed)")
    #expect(!check.tags.contains { ["img", "link", "iframe", "base", "b"].contains($0) })
    let hidden = page.unicodeScalars.contains { scalar in
      scalar != "\n" && VisibleText.placeholder(for: scalar) != nil
    }
    #expect(!hidden, "\(seed)")
  }

  static let rules = [
    About(id: "markup", severity: .error, summary: "<b>", rationale: "</dd>", bad: [], good: [])
  ]

  @Test("Reports of two and a half thousand hostile pairs: five thousand documents")
  func reports() throws {
    for seed in 0..<2500 {
      var dice = Dice(state: UInt64(seed))
      expectHarmless(HTMLReport.page(try linted(&dice), rules: Self.rules, date: "<"), seed)
    }
  }

  @Test("Two versions of a thousand hostile pairs and more: another five thousand documents")
  func revisions() throws {
    for seed in 0..<1250 {
      var dice = Dice(state: UInt64(seed + 7919))
      let (old, new) = (try linted(&dice), try linted(&dice))
      let revision = RevisionAligner.align(old: old.pair.target, new: new.pair.target)
      let linted = LintedRevision(revision, old: old, new: new)
      expectHarmless(
        RevisionReport.render(linted, format: .html, rules: Self.rules), seed)
      let text = RevisionReport.render(linted, format: .text)
      #expect(
        !text.unicodeScalars.contains { $0 != "\n" && VisibleText.placeholder(for: $0) != nil })
    }
  }

  @Test("A project of hostile names")
  func project() throws {
    var dice = Dice(state: 5)
    let pairs = try (0..<20).map { _ in ReportedPair(try linted(&dice)) }
    let report = ProjectReport(pairs, rules: Self.rules)
    expectHarmless(try #require(report.page()), 5)
    #expect(report.page(limit: 1000) == nil)
    let names = report.folder.map(\.name)
    #expect(Set(names).count == 21)
    #expect(
      names.allSatisfy { name in name.utf8.allSatisfy { $0 != 0x2F && $0 > 0x20 && $0 < 0x7F } })
  }

  @Test("Nothing but a link of the text's own could lead out")
  func policy() throws {
    let page = HTMLReport.page(try NewsPair.linted(), rules: NewsPair.rules)
    let style = page.split(separator: "<style>")[1].prefix { $0 != "<" }
    for word in ["url(", "@import", "http:", "https:", "expression"] {
      #expect(!style.contains(word), "\(word)")
    }
    #expect(page.contains("script-src 'sha256-\(SHA256.base64(of: PageCheck(page).script))'"))
    #expect(HTMLScript.text.utf8.count < 2048)
  }

  @Test("A word of a megabyte makes a page and a terminal's text")
  func longWord() throws {
    let word = String(repeating: "长a", count: 250_000)
    let pair = try Fixture.alone(word)
    let linted = LintedPair(pair: pair, findings: [])
    #expect(HTMLReport.page(linted, rules: []).utf8.count < 1_200_000)
    let old = try Fixture.alone(word + "b")
    let revision = RevisionAligner.align(old: old.target, new: pair.target)
    let text = RevisionReport.render(
      LintedRevision(revision, old: LintedPair(pair: old, findings: []), new: linted),
      format: .text)
    #expect(text.utf8.count < 20_000)
  }
}
