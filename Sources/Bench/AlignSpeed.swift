internal import Align
internal import Foundation
internal import Text

/// How many segments a second are aligned, and how that grows with the texts.
struct AlignSpeed {
  /// Entries of the lexicon that is loaded for the second figure.
  private static let entries = 300_000

  func run(_ most: Int) throws {
    let whole = MadeBitext(segments: most)
    let short = whole.parts(of: 1000)
    let plain = BitextAligner()
    Self.measure("texts of 1,000 segments", short, plain)
    for length in Set([min(10_000, most), most]).sorted() {
      let name = "texts of \(length) segments"
      Self.measure(name, whole.parts(of: length), plain)
      Figure("\(name): greatest memory so far", Self.peakMemory, "MB").print()
    }
    lexicon(short)
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
    Self.measure("with the lexicon", parts, aligner)
  }

  private static func measure(_ name: String, _ texts: [MadeBitext], _ aligner: BitextAligner) {
    var score = LadderScore()
    var processor = 0.0
    let clock = ContinuousClock()
    let elapsed = clock.measure {
      processor = Stopwatch.processorTime { for text in texts { align(text, aligner, &score) } }
    }
    let count = Double(texts.reduce(0) { $0 + $1.source.count })
    let seconds = Stopwatch.milliseconds(elapsed) / 1000
    Figure(name, count / seconds, "segments/s").print()
    Figure("\(name): of a core", count / processor * 1000, "segments/s").print()
    Figure("\(name): strict F1", score.strictF1, "").print()
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
