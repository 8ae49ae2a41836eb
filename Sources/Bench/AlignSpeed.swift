internal import Align
internal import Foundation
internal import Text

/// How many segments a second are aligned, and how that grows with the texts.
struct AlignSpeed {
  /// Entries of the lexicon that is loaded for the second figure.
  private static let entries = 300_000

  func run(_ most: Int) throws {
    let whole = MadeBitext(segments: most)
    let parts = stride(from: 0, to: most, by: 1000).prefix(10).map {
      whole.part($0..<min(most, $0 + 1000))
    }
    let plain = BitextAligner()
    var score = LadderScore()
    let seconds =
      Stopwatch.processorTime {
        for part in parts { Self.align(part, plain, &score) }
      } / 1000
    let count = Double(parts.reduce(0) { $0 + $1.source.count })
    Figure("texts of 1,000 segments", count / seconds, "segments/s").print()
    Figure("texts of 1,000 segments: strict F1", score.strictF1, "").print()
    for length in [10_000, most] where length <= most {
      var score = LadderScore()
      let text = whole.part(0..<length)
      let seconds = Stopwatch.processorTime { Self.align(text, plain, &score) } / 1000
      let name = "one text of \(length) × \(text.target.count) segments"
      Figure(name, Double(text.source.count) / seconds, "segments/s").print()
      Figure("\(name): strict F1", score.strictF1, "").print()
      Figure("\(name): greatest memory so far", Self.peakMemory, "MB").print()
    }
    lexicon(Array(parts))
  }

  private func lexicon(_ parts: [MadeBitext]) {
    let rows = (0..<Self.entries).map { index in
      index < MadeBitext.words
        ? MadeBitext.pair(index) : ("wort\(index)", "word\(index)")
    }
    let bytes = Array(rows.map { "\($0.0)\t\($0.1)\n" }.joined().utf8)
    let load = Stopwatch.median {
      _ = try? LexiconFile.read(bytes, path: "made.tsv")
    }
    Figure("lexicon of \(Self.entries) entries: loading", load, "ms").print()
    guard let file = try? LexiconFile.read(bytes, path: "made.tsv") else { return }
    let aligner = BitextAligner(lexicon: BilingualLexicon(files: [file], withShipped: false))
    var score = LadderScore()
    let seconds =
      Stopwatch.processorTime {
        for part in parts { Self.align(part, aligner, &score) }
      } / 1000
    let count = Double(parts.reduce(0) { $0 + $1.source.count })
    Figure("with the lexicon", count / seconds, "segments/s").print()
    Figure("with the lexicon: strict F1", score.strictF1, "").print()
  }

  private static func align(
    _ text: MadeBitext, _ aligner: BitextAligner, _ score: inout LadderScore
  ) {
    score.add(
      aligner.align(text.texts).map { LadderScore.Bead(source: $0.source, target: $0.target) },
      gold: text.gold)
  }

  /// In 10⁶ bytes; Linux counts it in 1,024s.
  static var peakMemory: Double {
    var usage = rusage()
    guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    return Double(usage.ru_maxrss) * 1024 / 1e6
  }
}
