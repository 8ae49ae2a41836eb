import Foundation
import Testing

/// Alignments of `Corpora/` against the gold by hand.
@Suite("Alignment of the corpora")
struct AlignmentGoldTests {
  struct Bead: Hashable {
    let source: String
    let target: String
  }

  @Test(
    "Most beads are right to the sentence",
    arguments: [
      ("summit/interview.zh.md", "summit/interview.clean.en.md", "summit/interview.alignment.tsv"),
      (
        "summit/interview.zh.md", "summit/interview.en.md",
        "summit/interview.flawed.alignment.tsv"
      ),
      ("summit/summary.clean.en.md", "summit/summary.ru.md", "summit/summary.ru.alignment.tsv"),
      ("hafen/hafen.de.md", "hafen/hafen.clean.en.md", "hafen/hafen.alignment.tsv"),
    ])
  func beads(_ source: String, _ target: String, _ table: String) throws {
    let gold = try gold(table)
    let run = try Program.run(
      "align", "Corpora/" + source, "Corpora/" + target, "--kind", "translation", "--format",
      "jsonl")
    let found = try beads(of: try #require(run.objects.first))
    let right = found.filter(gold.contains).count
    let precision = Double(right) / Double(found.count)
    let pairs = gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    let recall = Double(pairs.filter(found.contains).count) / Double(pairs.count)
    #expect(2 * precision * recall / (precision + recall) >= 0.95)
  }

  private func gold(_ table: String) throws -> Set<Bead> {
    let text = try String(contentsOf: Program.corpora.appending(path: table), encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return Set(rows.map { Bead(source: $0[0], target: $0[1]) })
  }

  private func beads(of alignment: [String: Any]) throws -> [Bead] {
    func ranges(_ key: String) throws -> [String] {
      let segments = try #require(alignment[key] as? [[String: Any]])
      return segments.map { "\($0["start"] as? Int ?? -1)-\($0["end"] as? Int ?? -1)" }
    }
    let source = try ranges("sourceSegments")
    let target = try ranges("targetSegments")
    let beads = try #require(alignment["beads"] as? [[String: Any]])
    return beads.map { bead in
      let left = (bead["source"] as? [Int] ?? []).map { source[$0] }
      let right = (bead["target"] as? [Int] ?? []).map { target[$0] }
      return Bead(
        source: left.joined(separator: ","), target: right.joined(separator: ","))
    }
  }
}
