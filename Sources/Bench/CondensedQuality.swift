internal import Align
internal import Formats
internal import Foundation
internal import Text

/// How well condensed texts are linked, beside the links of people: folders of `NAME.src`,
/// `NAME.tgt` (a segment a line), `NAME.par` (the paragraph of each) and `NAME.gold` (source, target
/// and `full` or `partial`), with each evidence left out in turn.
struct CondensedQuality {
  let folder: URL
  let language: Language

  private struct Text {
    let source: Document
    let target: Document
    let gold: Set<Pairing>
  }

  private struct Pairing: Hashable {
    let source: Int
    let target: Int
  }

  func run() throws {
    let texts = try texts()
    measure(texts, "as shipped", without: [])
    measureClauses(texts)
    for feature in CondensedFeature.allCases {
      measure(texts, "without \(feature.rawValue)", without: [feature])
    }
  }

  private func measure(_ texts: [Text], _ name: String, without: Set<CondensedFeature>) {
    let aligner = CondensedAligner(without: without)
    var score = LinkScore()
    for text in texts {
      let links = aligner.align(source: text.source, target: text.target).beads.flatMap { bead in
        bead.links.map { (Pairing(source: $0.source, target: bead.target[0]), $0.score) }
      }
      let candidates = aligner.candidates(source: text.source, target: text.target)
      let all = candidates.enumerated().flatMap { target, row in
        row.map { (Pairing(source: $0.source, target: target), $0.score) }
      }
      score.add(
        links: links.map { text.gold.contains($0.0) },
        candidates: all.map { ($0.1, text.gold.contains($0.0)) },
        best: candidates.enumerated().compactMap { target, row in
          guard text.gold.contains(where: { $0.target == target }) else { return nil }
          return row.first.map { text.gold.contains(Pairing(source: $0.source, target: target)) }
            ?? false
        }, gold: text.gold.count)
    }
    score.print("\(folder.lastPathComponent), \(name)", hasBins: without.isEmpty)
  }

  private func measureClauses(_ texts: [Text]) {
    var clauses = ClauseQuality()
    for (index, text) in texts.enumerated() {
      let linked = text.target.segments.indices.map { target in
        text.gold.contains { $0.target == target }
      }
      clauses.add(
        source: text.source, target: text.target, linked: linked,
        other: texts[(index + 1) % texts.count].target)
    }
    clauses.print(folder.lastPathComponent)
  }

  private func texts() throws -> [Text] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".gold") }.map { String($0.dropLast(5)) }.sorted()
    return try names.map { name in
      let blocks = try rows(name + ".par")
      let gold = try rows(name + ".gold").filter { $0.count > 2 && $0[2] != "optional" }
      return Text(
        source: try document(name + ".src", blocks.filter { $0[0] == "S" }),
        target: try document(name + ".tgt", blocks.filter { $0[0] == "T" }),
        gold: Set(
          gold.map { Pairing(source: Int($0[0]) ?? -1, target: Int($0[1]) ?? -1) }))
    }
  }

  private func document(_ name: String, _ blocks: [[String]]) throws -> Document {
    let sentences = zip(try lines(name), blocks).map { ($0, Int($1[1]) ?? 0) }
    return Presegmented.document(name: name, language: language, sentences: sentences)
  }

  private func rows(_ name: String) throws -> [[String]] {
    try lines(name).map { $0.split(separator: "\t").map(String.init) }
  }

  private func lines(_ name: String) throws -> [String] {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.dropLast(lines.last?.isEmpty ?? false ? 1 : 0).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
