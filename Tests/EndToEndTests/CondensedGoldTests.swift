import Foundation
import Testing

/// Links of the summaries in `Corpora/` against those by hand.
@Suite("Links of the summaries in the corpora")
struct CondensedGoldTests {
  struct Link: Hashable {
    let source: String
    let target: String
  }

  /// - Parameter texts: the source, and the translation that it is linked through.
  @Test(
    "Most links are right, and the best of nearly every sentence",
    arguments: [
      (["interview.clean.en.md"], "summary.links.tsv", 0.75, 0.92),
      (["interview.zh.md"], "summary.zh.links.tsv", 0.6, 0.8),
      (["interview.zh.md", "interview.clean.en.md"], "summary.zh.links.tsv", 0.7, 0.92),
    ])
  func links(_ texts: [String], _ table: String, _ leastF1: Double, _ leastHits: Double) throws {
    let gold = try gold("summit/" + table)
    let paths = (texts + ["summary.clean.en.md"]).map { "Corpora/summit/" + $0 }
    let through = texts.count > 1 ? ["--through", paths[1]] : []
    let run = try Program.run(
      ["align", paths[0], paths[paths.count - 1], "--kind", "condensed", "--format", "jsonl"]
        + through)
    let sentences = try sentences(of: try #require(run.objects.first))
    let found = sentences.flatMap { $0 }
    let right = Set(found).intersection(gold).count
    #expect(2 * Double(right) / Double(found.count + gold.count) >= leastF1)
    let supported = Set(gold.map(\.target))
    let best = sentences.compactMap(\.first).filter { supported.contains($0.target) }
    #expect(Double(best.filter(gold.contains).count) / Double(supported.count) >= leastHits)
  }

  private func gold(_ table: String) throws -> Set<Link> {
    let text = try String(contentsOf: Program.corpora.appending(path: table), encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
    return Set(rows.map { Link(source: String($0[1]), target: String($0[0])) })
  }

  /// The links of each sentence that is no heading, best first.
  private func sentences(of alignment: [String: Any]) throws -> [[Link]] {
    func segments(_ key: String) throws -> [(range: String, kind: String)] {
      try #require(alignment[key] as? [[String: Any]]).map {
        ("\($0["start"] as? Int ?? -1)-\($0["end"] as? Int ?? -1)", $0["kind"] as? String ?? "")
      }
    }
    let source = try segments("sourceSegments")
    let target = try segments("targetSegments")
    let beads = try #require(alignment["beads"] as? [[String: Any]])
    return beads.compactMap { bead in
      guard let index = (bead["target"] as? [Int])?.first, target[index].kind != "heading" else {
        return nil
      }
      return (bead["source"] as? [Int] ?? []).map {
        Link(source: source[$0].range, target: target[index].range)
      }
    }
  }
}
