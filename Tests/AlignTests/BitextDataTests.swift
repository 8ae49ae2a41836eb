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
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    let lexicon = BilingualLexicon(
      files: [try LexiconFile.read(bytes, path: path)], withShipped: false)
    let score = try measure("mac-dev", "zh", "en", lexicon)
    print("mac-dev with CC-CEDICT strict F1", score.f1, "P", score.precision, "R", score.recall)
    #expect(score.f1 > 0.84)
  }

  @Test(
    "With the lexicons that ship",
    arguments: [("mac-dev", "zh", "en"), ("textberg-dev", "de", "fr")])
  func shipped(_ set: String, _ source: Language, _ target: Language) throws {
    let score = try measure(
      set, source, target, BilingualLexicon(files: [], withShipped: true))
    print(set, "with shipped lexicons strict F1", score.f1)
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
