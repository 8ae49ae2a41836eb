internal import Align
internal import Foundation
internal import Terms
internal import Text

/// How well the aligner does on texts that people aligned: folders of `NAME.src`, `NAME.tgt` (a
/// segment a line) and `NAME.gold` (a ladder), beside what each evidence is worth.
struct AlignQuality {
  let folder: URL
  let source: Language
  let target: Language
  let files: [String]

  private struct Setting {
    let name: String
    let lexicon: BilingualLexicon
    var without: Set<BitextFeature> = []
    var isProject = false
  }

  func run() throws {
    let shipped = BilingualLexicon(files: [], withShipped: true)
    var settings = [
      Setting(name: "as shipped", lexicon: shipped),
      Setting(name: "as shipped, one project", lexicon: shipped, isProject: true),
      Setting(name: "--lexicon none", lexicon: .empty),
      Setting(name: "--lexicon none, one project", lexicon: .empty, isProject: true),
    ]
    if !files.isEmpty {
      let read = try files.map { path in
        try LexiconFile.read([UInt8](Data(contentsOf: URL(filePath: path))), path: path)
      }
      settings.append(
        Setting(name: "with lexicons", lexicon: BilingualLexicon(files: read, withShipped: true)))
      settings.append(
        Setting(name: "lexicons alone", lexicon: BilingualLexicon(files: read, withShipped: false)))
    }
    settings += BitextFeature.allCases.map {
      Setting(name: "without \($0.rawValue)", lexicon: shipped, without: [$0])
    }
    for setting in settings { try measure(setting) }
  }

  private func measure(_ setting: Setting) throws {
    var options = BitextAligner.Options()
    options.without = setting.without
    let aligner = BitextAligner(
      lexicon: setting.lexicon, glossary: Glossary.shipped, options: options)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".gold") }.map { String($0.dropLast(5)) }.sorted()
    let texts = try names.map { name in
      SegmentedTexts(
        source: try lines(name + ".src").map { SegmentText($0) },
        target: try lines(name + ".tgt").map { SegmentText($0) }, sourceLanguage: source,
        targetLanguage: target)
    }
    let beads =
      setting.isProject ? aligner.align(project: texts) : texts.map { aligner.align($0) }
    var score = LadderScore()
    var reliability = Reliability()
    for (name, beads) in zip(names, beads) {
      let gold = try lines(name + ".gold").compactMap { LadderScore.Bead(line: $0) }
      let found = beads.map { LadderScore.Bead(source: $0.source, target: $0.target) }
      score.add(found, gold: gold)
      let right = Set(gold)
      for (bead, span) in zip(beads, found) {
        reliability.add(bead.score, isRight: right.contains(span))
      }
    }
    let label = "\(folder.lastPathComponent), \(setting.name)"
    Figure("\(label): strict F1", score.strictF1, "").print()
    Figure("\(label): null F1", score.nullF1, "").print()
    Figure("\(label): false alarms", Double(score.nullAlarms.wrong), "").print()
    if setting.without.isEmpty && !setting.isProject { reliability.print(label) }
  }

  private func lines(_ name: String) throws -> [String] {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
  }
}
