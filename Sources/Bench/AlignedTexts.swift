internal import Align
internal import Text

/// Made texts of one length, aligned over and over.
struct AlignedTexts {
  let name: String
  private let texts: [MadeBitext]
  private let aligner: BitextAligner
  private var score = LadderScore()
  /// Milliseconds a source segment, of each time.
  private var elapsed: [Double] = []
  private var processor: [Double] = []
  /// In 10⁶ bytes, of the whole process up to the end of the first time.
  private var memory = 0.0

  init(_ name: String, _ texts: [MadeBitext], _ aligner: BitextAligner = BitextAligner()) {
    self.name = name
    self.texts = texts
    self.aligner = aligner
  }

  /// Aligns all of the texts once.
  mutating func align() {
    score = LadderScore()
    let count = Double(texts.reduce(0) { $0 + $1.source.count })
    let clock = ContinuousClock()
    let time = clock.measure {
      processor.append(
        Stopwatch.processorTime { for text in texts { align(text) } } / count)
    }
    elapsed.append(Stopwatch.milliseconds(time) / count)
    if memory == 0 { memory = AlignSpeed.peakMemory }
  }

  private mutating func align(_ text: MadeBitext) {
    score.add(
      aligner.align(text.texts).map { LadderScore.Bead(source: $0.source, target: $0.target) },
      gold: text.gold)
  }

  /// The medians.
  func print() {
    Figure(name, 1000 / elapsed.median, "segments/s").print()
    Figure("\(name): of a core", 1000 / processor.median, "segments/s").print()
    Figure("\(name): strict F1", score.strictF1, "").print()
    Figure("\(name): greatest memory so far", memory, "MB").print()
  }

  /// What a segment costs beside one of shorter texts that took turns with these.
  func printGrowth(from shorter: AlignedTexts) {
    func growth(_ times: KeyPath<AlignedTexts, [Double]>) -> Double {
      zip(self[keyPath: times], shorter[keyPath: times]).map { ($0 / $1 - 1) * 100 }.median
    }
    Figure("\(name): elapsed time beside \(shorter.name)", growth(\.elapsed), "%").print()
    Figure("\(name): processor time beside \(shorter.name)", growth(\.processor), "%").print()
  }
}

extension [Double] {
  fileprivate var median: Double { sorted()[count / 2] }
}
