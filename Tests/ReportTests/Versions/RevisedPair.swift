import Align
import Lint
import Report
import Text

/// A translation before and after an editor went over it, beside its source.
enum RevisedPair {
  static let source = """
    码头扩建

    工程投资3.4亿元。新码头有12个泊位。附近居民担心噪声。

    市长在开工仪式上讲话。

    """

  static let old = """
    The Quay Grows

    The works cost 34 million yuan. The new quay has 12 berths. Residents nearby fear the noise.

    The mayor spoke at the ground-breaking ceremony. Nobody knows why.

    """

  static let new = """
    The Quay Grows

    The works cost 340 million yuan. The new quay has twelve berths. Residents nearby fear teh noise.

    The mayor spoke at the ground-breaking ceremony.

    """

  static func linted() throws -> LintedRevision {
    let source = try Fixture.document("quay.zh.md", "zh", source)
    let before = pair(source, try Fixture.document("quay.old.en.md", "en", old), last: [5])
    let after = pair(source, try Fixture.document("quay.en.md", "en", new), last: [])
    let number = Fixture.finding(
      "number-mismatch", .error, "3.4亿 is 340 million; the translation says 34 million", in: before,
      at: "34 million", evidence: ["3.4亿"])
    let addition = Fixture.finding(
      "addition", .warning, "nothing in the source says this", in: before, at: "Nobody knows why.")
    let berths = Fixture.finding(
      "term-form", .note, "泊位 is “mooring” in the term base", in: before, at: "berths",
      evidence: ["泊位"])
    let still = Fixture.finding(
      "term-form", .note, "泊位 is “mooring” in the term base", in: after, at: "berths",
      evidence: ["泊位"])
    let typo = Fixture.finding("near-miss", .warning, "“teh” is no word", in: after, at: "teh")
    return LintedRevision(
      RevisionAligner.align(
        old: before.target, new: after.target, oldAlignment: before.alignment,
        newAlignment: after.alignment),
      old: LintedPair(pair: before, findings: [number, addition, berths]),
      new: LintedPair(pair: after, findings: [still, typo]))
  }

  private static func pair(_ source: Document, _ target: Document, last: [Int]) -> Pair {
    let beads =
      (0..<5).map { Bead(source: [$0], target: [$0], score: 0.9) }
      + last.map { Bead(source: [], target: [$0], score: 0.5) }
    let alignment = Alignment(
      kind: .translation, source: source.segments, target: target.segments, beads: beads,
      confidence: 0.9)
    return Pair(source: source, target: target, alignment: alignment)
  }
}
