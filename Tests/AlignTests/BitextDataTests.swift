import Foundation
import Testing
import Text

@testable import Align

/// Texts aligned by hand, in the folder that the environment variable `STET_DATA` names.
private let data: String? = ProcessInfo.processInfo.environment["STET_DATA"]

@Suite("Bitext against hand alignments", .enabled(if: data != nil, "STET_DATA is not set"))
struct BitextDataTests {
  @Test("German to French without a lexicon")
  func germanFrench() throws {
    let score = try measure("textberg-dev", "de", "fr", .empty)
    print("textberg-dev strict F1", score.f1, "P", score.precision, "R", score.recall)
    #expect(score.f1 > 0.85)
  }

  @Test("Chinese to English without a lexicon")
  func chineseEnglish() throws {
    let score = try measure("mac-dev", "zh", "en", .empty)
    print("mac-dev strict F1", score.f1, "P", score.precision, "R", score.recall)
    #expect(score.f1 > 0.60)
  }

  @Test("Chinese to English with CC-CEDICT")
  func chineseEnglishLexicon() throws {
    let path = try #require(data) + "/lexicon/cedict_ts.u8"
    let lexicon = BilingualLexicon(pairs: CEDICT.pairs(try lines(path)))
    let score = try measure("mac-dev", "zh", "en", lexicon)
    print("mac-dev with CC-CEDICT strict F1", score.f1, "P", score.precision, "R", score.recall)
    #expect(score.f1 > 0.84)
  }

  private func measure(
    _ set: String, _ source: Language, _ target: Language, _ lexicon: BilingualLexicon
  ) throws -> BitextScore {
    let folder = try #require(data) + "/alignment/" + set + "/"
    let aligner = BitextAligner(lexicon: lexicon)
    var score = BitextScore()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for file in files where file.hasSuffix(".gold") {
      let base = folder + file.dropLast(5)
      let beads = aligner.align(
        sourceSegments: try lines(base + ".src").map { SegmentText($0) },
        targetSegments: try lines(base + ".tgt").map { SegmentText($0) },
        sourceLanguage: source, targetLanguage: target)
      score.add(
        beads.map { BitextScore.Ladder(source: $0.source, target: $0.target) },
        gold: try lines(base + ".gold").compactMap(ladder))
    }
    return score
  }

  private func lines(_ path: String) throws -> [String] {
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
  }

  /// `[0, 1]:[0]`
  private func ladder(_ line: String) -> BitextScore.Ladder? {
    let sides = line.split(separator: ":").map { side in
      side.split { !$0.isNumber }.compactMap { Int($0) }
    }
    return sides.count >= 2 ? BitextScore.Ladder(source: sides[0], target: sides[1]) : nil
  }
}

/// CC-CEDICT's lines: `傳統 传统 [chuan2 tong3] /tradition/traditional/`.
enum CEDICT {
  static func pairs(_ lines: [String]) -> [(source: String, target: String)] {
    lines.flatMap { line -> [(source: String, target: String)] in
      guard !line.hasPrefix("#"), let slash = line.firstIndex(of: "/") else { return [] }
      let heads = Set(line.split(separator: " ").prefix(2).map(String.init)).sorted()
      let glosses = line[slash...].split(separator: "/").compactMap { gloss($0) }
      return heads.flatMap { head in glosses.map { (head, $0) } }
    }
  }

  /// A gloss without its remarks, if it is short enough to be a translation.
  private static func gloss(_ text: Substring) -> String? {
    var depth = 0
    var kept = ""
    for character in text {
      if "([".contains(character) { depth += 1 }
      if depth == 0 { kept.append(character) }
      if ")]".contains(character) { depth = max(0, depth - 1) }
    }
    let words = kept.split(separator: " ")
    let isReference = ["CL:", "variant", "see", "surname", "old"].contains { kept.hasPrefix($0) }
    return (1...4).contains(words.count) && !isReference ? words.joined(separator: " ") : nil
  }
}
