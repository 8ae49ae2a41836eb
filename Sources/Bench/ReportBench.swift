internal import Align
internal import Formats
internal import Foundation
internal import Lint
internal import Report
internal import Text

/// What the editors' report and the comparison of two versions cost once texts are aligned.
struct ReportBench {
  func run() throws {
    let pair = try Self.pair(segments: 7000)
    let linted = LintedPair(pair: pair, findings: Self.findings(pair))
    _ = pair.target.words.count + (pair.source?.words.count ?? 0)
    let name = "report of 100,000 words, 700 findings"
    Figure("\(name): memory before", AlignSpeed.peakMemory, "MB").print()
    let page = HTMLReport.page(linted, rules: Rules.all)
    Figure("\(name): page", Double(page.utf8.count) / 1e6, "MB").print()
    Figure("\(name): greatest memory", AlignSpeed.peakMemory, "MB").print()
    let time = Stopwatch.median(runs: 3) { _ = HTMLReport.page(linted, rules: Rules.all) }
    Figure("\(name): HTML", time, "ms").print()
    let markdown = Stopwatch.median(runs: 3) {
      _ = MarkdownReport.page([ReportedPair(linted)], rules: Rules.all)
    }
    Figure("\(name): Markdown", markdown, "ms").print()
    let json = Stopwatch.median(runs: 3) { _ = ReportJSON.json([ReportedPair(linted)]) }
    Figure("\(name): JSON", json, "ms").print()
    try revision(linted)
  }

  /// The same text with every tenth word changed, and its paragraphs turned around by hundreds.
  private func revision(_ linted: LintedPair) throws {
    let old = linted.pair.target
    let sentences = old.segments.enumerated().map { index, segment -> (String, Int) in
      let words = old.string(segment.range).split(separator: " ").enumerated()
      let text = words.map { $0.offset % 10 == index % 10 ? "other" : String($0.element) }
      return (index % 3 == 0 ? text.joined(separator: " ") : old.string(segment.range), index)
    }
    let new = Presegmented.document(
      name: "new.en.txt", language: "en", sentences: sentences.map { ($0.0, $0.1) })
    let align = Stopwatch.median(runs: 3) { _ = RevisionAligner.align(old: old, new: new) }
    Figure("two versions of 100,000 words: aligned", align, "ms").print()
    let revision = LintedRevision(
      RevisionAligner.align(old: old, new: new), old: linted,
      new: LintedPair(pair: Pair(target: new), findings: []))
    let page = Stopwatch.median(runs: 3) {
      _ = RevisionReport.render(revision, format: .html, rules: Rules.all)
    }
    Figure("two versions of 100,000 words: HTML", page, "ms").print()
    Figure("two versions: greatest memory", AlignSpeed.peakMemory, "MB").print()
  }

  private static func pair(segments: Int) throws -> Pair {
    let made = MadeBitext(segments: segments)
    func document(_ side: [SegmentText], _ name: String, _ language: Language) -> Document {
      Presegmented.document(
        name: name, language: language,
        sentences: side.enumerated().map { ($1.text, $0) })
    }
    let source = document(made.source, "made.de.txt", "de")
    let target = document(made.target, "made.en.txt", "en")
    let alignment = Alignment(
      kind: .translation, source: source.segments, target: target.segments,
      beads: made.gold.map { Bead(source: $0.source, target: $0.target, score: 0.9) },
      confidence: 0.9)
    return Pair(source: source, target: target, alignment: alignment)
  }

  /// One in ten sentences has one.
  private static func findings(_ pair: Pair) -> [Finding] {
    stride(from: 0, to: min(7000, pair.target.segments.count), by: 10).map { index in
      let start = Int(pair.target.segments[index].range.start)
      return Finding(
        rule: "number-mismatch", severity: Severity.allCases[index / 10 % 3],
        message: "1.8万 is 18,000; the translation says 1,800", side: .target,
        range: TextRange(start, start + 6))
    }
  }
}
