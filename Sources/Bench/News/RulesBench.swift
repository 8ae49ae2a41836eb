internal import Align
internal import Formats
internal import Foundation
internal import Lint
internal import Specimens
internal import Terms
internal import Text

/// What every check costs on one long pair of texts, Chinese and English.
struct RulesBench {
  let megabytes: Double

  private final class Texts {
    var source: [UInt8] = []
    var target: [UInt8] = []
    var count: Double { Double(source.count + target.count) / 1e6 }
  }

  func run() throws {
    let texts = made()
    let name = "rules, \(Int(megabytes)) MB: "
    Figure(name + "memory with the bytes alone", AlignSpeed.peakMemory, "MB").print()
    var documents: (Document, Document)?
    let read = try Stopwatch.processorTime {
      let source = try Format.markdown.read(texts.source, name: "long.zh.md", language: "zh")
      let target = try Format.markdown.read(texts.target, name: "long.en.md", language: "en")
      _ = (source.segments.count, target.segments.count)
      documents = (source, target)
    }
    Figure(name + "reading and segmenting", read / texts.count, "ms/MB").print()
    guard let (source, target) = documents else { return }
    Figure(name + "memory after reading", AlignSpeed.peakMemory, "MB").print()
    let alignment = Self.alignment(source, target)
    Figure(name + "memory after alignment", AlignSpeed.peakMemory, "MB").print()
    let pair = Pair(
      source: source, target: target, alignment: alignment, glossary: Glossary.shipped,
      date: Day(year: 2025, month: 6, day: 20))
    checks(pair, texts.count, name)
  }

  private func checks(_ pair: Pair, _ megabytes: Double, _ name: String) {
    var total = 0.0
    func measure(_ part: String, _ work: () -> Void) {
      let cost = Stopwatch.processorTime(work)
      total += cost
      Figure(name + part, cost / megabytes, "ms/MB").print()
    }
    var findings: [Finding] = []
    for check in Rules.checks where Linter().runs(check.about) {
      measure(check.about.id) { check.run(on: pair) { findings.append($0) } }
    }
    Figure(name + "findings", Double(findings.count), "").print()
    Figure(name + "all checks", megabytes / total * 1000, "MB/s").print()
    Figure(name + "greatest memory", AlignSpeed.peakMemory, "MB").print()
    let whole = Stopwatch.processorTime { _ = Linter().lint(pair) }
    Figure(name + "lint with tables made", megabytes / whole * 1000, "MB/s").print()
  }

  /// Articles one after another, written to memory.
  private func made() -> Texts {
    let texts = Texts()
    var maker = ArticleMaker(.chinese, seed: 11)
    while texts.count < megabytes {
      let article = maker.article().rendered()
      texts.source += Array(article.source.utf8) + [0x0A]
      texts.target += Array(article.target.utf8) + [0x0A]
    }
    return texts
  }

  private static func alignment(_ source: Document, _ target: Document) -> Alignment {
    let aligner = BitextAligner(
      lexicon: BilingualLexicon(files: [], withShipped: true), glossary: Glossary.shipped)
    let clock = ContinuousClock()
    let begin = clock.now
    let alignment = aligner.align(source: source, target: target)
    let seconds = Stopwatch.milliseconds(clock.now - begin) / 1000
    Figure("rules: alignment of \(source.segments.count) segments", seconds, "s").print()
    return alignment
  }
}
