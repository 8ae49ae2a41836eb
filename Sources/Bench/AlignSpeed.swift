internal import Align
internal import Foundation
internal import Text

/// How many segments a second are aligned, and how that grows with the texts.
struct AlignSpeed {
  /// Entries of the lexicon that is loaded for the second figure.
  private static let entries = 300_000

  /// So many times each, so that what else the machine does falls on all alike.
  private static let rounds = 5

  func run(_ most: Int) throws {
    let whole = MadeBitext(segments: most)
    let short = whole.parts(of: 1000)
    var series = [AlignedTexts("texts of 1,000 segments", short)]
    for length in Set([min(10_000, most), most]).sorted() {
      series.append(AlignedTexts("texts of \(length) segments", whole.parts(of: length)))
    }
    for _ in 0..<Self.rounds {
      for index in series.indices { series[index].align() }
    }
    for texts in series { texts.print() }
    for (shorter, longer) in zip(series, series.dropFirst()) {
      longer.printGrowth(from: shorter)
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
    var texts = AlignedTexts("with the lexicon", parts, aligner)
    for _ in 0..<Self.rounds { texts.align() }
    texts.print()
  }

  /// In 10⁶ bytes; Linux counts it in 1,024s.
  static var peakMemory: Double {
    var usage = rusage()
    guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    return Double(usage.ru_maxrss) * 1024 / 1e6
  }
}
