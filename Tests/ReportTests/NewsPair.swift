import Lint
import Report
import Text

/// A short news text and its translation, with one finding of each severity.
enum NewsPair {
  static let source = """
    塔什干新线通车

    连接塔什干与撒马尔罕的新线于五月三日通车，全长42公里，沿途经过四个县和两座水库。\
    该线路日运量将达1.8万吨，比旧线多出一倍。

    车站共有十二座，其中三座为地下站。🚄 票价由市政府补贴。

    记者在现场看到，许多老人特意赶来乘车。有人带着孙辈，从清晨排队到中午。

    通车仪式由市长主持。

    """

  static let target = """
    New Line Opens in Tashkent

    The new line between Tashkent and Samarkand opened on 3 May; it is 42 kilometres long and \
    passes four counties and two reservoirs. The line will carry 1,800 tonnes a day, twice as much \
    as the old one.

    It has twelve stations, three of them underground. 🚄 The city council pays part of each fare.

    The mayor led the opening ceremony. A second line is planned.

    """

  static func pair() throws -> Pair {
    let source = try Fixture.document("news/works.zh.md", "zh", source)
    let target = try Fixture.document("news/works.en.md", "en", target)
    let beads = [
      Bead(source: [0], target: [0], score: 0.98), Bead(source: [1], target: [1], score: 0.9612),
      Bead(source: [2], target: [2], score: 0.93), Bead(source: [3], target: [3], score: 0.91),
      Bead(source: [4], target: [4], score: 0.88), Bead(source: [5], target: [], score: 0.7),
      Bead(source: [6], target: [], score: 0.72), Bead(source: [7], target: [5], score: 0.85),
      Bead(source: [], target: [6], score: 0.55),
    ]
    let alignment = Alignment(
      kind: .translation, source: source.segments, target: target.segments, beads: beads,
      confidence: 0.94)
    return Pair(source: source, target: target, alignment: alignment)
  }

  static func linted() throws -> LintedPair {
    let pair = try pair()
    let counties = Fix(
      title: "write “districts”", isSafe: true,
      edits: [
        Edit(
          side: .target, range: Fixture.range("counties", in: pair.target), replacement: "districts"
        )
      ])
    return LintedPair(
      pair: pair,
      findings: [
        Fixture.finding(
          "long-sentence", .note, "24 words where the text has 14 on average", in: pair,
          at: "The new line between Tashkent and Samarkand opened on 3 May; it is 42 kilometres"),
        Fixture.finding(
          "term-form", .warning, "县 is “district” in the term base", in: pair, at: "counties",
          evidence: ["县"], fixes: [counties]),
        Fixture.finding(
          "number-mismatch", .error, "1.8万 is 18,000; the translation says 1,800", in: pair,
          at: "1,800", evidence: ["1.8万"]),
      ])
  }

  static let rules = [
    About(
      id: "number-mismatch", severity: .error, summary: "A number differs from the source's",
      rationale: "Readers trust figures.\n\nDates are left to `date-mismatch`.", bad: [], good: []),
    About(
      id: "term-form", severity: .warning, summary: "A term is not the term base's",
      rationale: "One thing has one name.", bad: [], good: []),
    About(
      id: "untranslated", severity: .error, summary: "Source text left standing",
      rationale: "Unused on this page.", bad: [], good: []),
  ]
}
