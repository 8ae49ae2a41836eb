import Lint
import Report
import Text

/// An interview and its summary: sentences moved, paragraphs left out, one sentence unsupported.
enum CondensedPair {
  static let source = """
    An Orchard Above the River

    Marta Lind has grown apples on the upper terrace for thirty years. She sells them at the gate.

    What made you start?

    My father left me the land and a debt. I had no plan, only a spade and a loan from the bank. \
    The first trees died of frost in the second winter.

    We drank coffee in the kitchen, and the dog slept under the table. Outside it began to rain.

    The postman came by and stayed for an hour. Nobody minded.

    How much do you harvest now?

    About nine tonnes in a good year, four in a bad one. Half of it becomes juice.

    Last spring the river rose by two metres and took the lower fence. The trees stood.

    """

  static let target = """
    Apples After the Flood

    When the river rose two metres last spring, Marta Lind's trees survived. She has farmed the \
    terrace for three decades and harvests up to nine tonnes a year. Her debts were paid by 2010.

    """

  static func pair() throws -> Pair {
    let source = try Fixture.document("talk/orchard.en.md", "en", source)
    let target = try Fixture.document("talk/orchard.short.md", "en", target)
    let alignment = Alignment(
      kind: .condensed, source: source.segments, target: target.segments, beads: beads(),
      coverage: coverage(source), confidence: 0.81)
    return Pair(source: source, target: target, alignment: alignment)
  }

  private static func beads() -> [Bead] {
    let flood = [Link(source: 14, score: 0.93), Link(source: 15, score: 0.41)]
    let yield = [Link(source: 1, score: 0.88), Link(source: 12, score: 0.79)]
    return [
      Bead(source: [], target: [0], score: 0.5),
      Bead(source: [14, 15], target: [1], score: 0.9, links: flood, support: 0.9),
      Bead(source: [1, 12], target: [2], score: 0.84, links: yield, support: 0.86),
      Bead(source: [], target: [3], score: 0.3, support: 0.07),
    ]
  }

  private static func coverage(_ source: Document) -> [Alignment.Coverage] {
    [
      .notContent, .partly, .notContent, .leftOut, .leftOut, .leftOut, .notContent, .partly,
      .covered,
    ]
  }

  static func linted() throws -> LintedPair {
    let pair = try pair()
    return LintedPair(
      pair: pair,
      findings: [
        Fixture.finding(
          "unsupported-sentence", .error, "nothing in the source says this", in: pair,
          at: "Her debts were paid by 2010.", evidence: ["a debt"]),
        Fixture.finding(
          "number-mismatch", .warning, "“four in a bad one” is left out", in: pair,
          at: "up to nine tonnes", evidence: ["About nine tonnes", "four in a bad one"]),
      ])
  }
}
