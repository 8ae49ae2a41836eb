import Lint
import Report
import Testing
import Text

@Suite("Baselines")
struct BaselineTests {
  private func linted(_ text: String, _ words: [String]) throws -> LintedPair {
    let pair = try Fixture.alone(text)
    return LintedPair(
      pair: pair,
      findings: words.map { Fixture.finding("near-miss", .warning, "m", in: pair, at: $0) })
  }

  private func path(_ path: String) -> String { "texts/" + path }

  @Test("What it knows is accepted, also after lines were put in before it")
  func knows() throws {
    let before = try linted("The bridg is open.\n\nA ferrry leaves.", ["bridg", "ferrry"])
    let baseline = Baseline(Baseline.entries(before, path: path))
    let after = try linted(
      "New words first.\n\nThe bridg is open.\n\nA ferrry leaves.", ["bridg", "ferrry"])
    let (pair, met) = baseline.applied(to: after, path: path)
    #expect(pair.findings.isEmpty)
    #expect(pair.accepted.map(\.reason) == [.baseline, .baseline])
    #expect(baseline.idle(met: met) { _ in true } == [])
  }

  @Test("A finding of another text stays open, and one that is gone is idle")
  func gone() throws {
    let before = try linted("The bridg is open.", ["bridg"])
    let baseline = Baseline(Baseline.entries(before, path: path))
    let after = try linted("The bridge is opn.", ["opn"])
    let (pair, met) = baseline.applied(to: after, path: path)
    #expect(pair.findings.count == 1)
    #expect(baseline.idle(met: met) { $0 == "texts/works.en.md" }.count == 1)
    #expect(baseline.idle(met: met) { $0 == "other.md" } == [])
  }

  @Test("Two alike are two entries")
  func alike() throws {
    let pair = try Fixture.alone("A bridg.\n\nA bridg.")
    let ranges = [1, 2].map { Fixture.range("bridg", in: pair.target, occurrence: $0) }
    let findings = ranges.map {
      Finding(rule: "near-miss", severity: .note, message: "m", side: .target, range: $0)
    }
    let baseline = Baseline(
      Baseline.entries(LintedPair(pair: pair, findings: findings), path: path))
    #expect(baseline.entries.count == 2)
    let one = LintedPair(pair: pair, findings: [findings[0]])
    #expect(baseline.applied(to: one, path: path).met.count == 1)
  }

  @Test("A finding a line, sorted by path")
  func text() {
    let baseline = Baseline([
      Baseline.Entry(path: "b.md", rule: "r", fingerprint: "1", message: "“q”"),
      Baseline.Entry(path: "a.md", rule: "r", fingerprint: "2", message: ""),
      Baseline.Entry(path: "a.md", rule: "r", fingerprint: "2", message: "twice"),
    ])
    #expect(
      baseline.text == """
        {"path":"a.md","rule":"r","fingerprint":"2","message":""}
        {"path":"b.md","rule":"r","fingerprint":"1","message":"“q”"}

        """)
  }
}
