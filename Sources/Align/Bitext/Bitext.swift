/// Two texts with all that is known of their words.
struct Bitext: Sendable {
  let source: BitextSide
  let target: BitextSide
  /// t(target word | source word) from outside the two texts.
  let evidence: TranslationTable

  init(_ source: BitextSide, _ target: BitextSide, _ lexicon: BilingualLexicon) {
    var (source, target) = (source, target)
    evidence = BitextEvidence.gather(&source, &target, lexicon)
    self.source = source
    self.target = target
  }

  init(_ source: BitextSide, _ target: BitextSide, evidence: TranslationTable) {
    self.source = source
    self.target = target
    self.evidence = evidence
  }

  /// So many segments to either side of the path so far are searched.
  private static let firstHalfWidth = 16
  private static let nextHalfWidth = 10
  private static let lastHalfWidth = 7
  private static let mostWidenings = 3
  /// Makes probabilities of scores that count words as independent of each other.
  private static let temperature = 2.0

  /// An alignment and the model that it is the best of.
  struct Result {
    var path: BeadPath
    var model: BitextModel
    /// How probable each bead of the path is among all alignments.
    var probabilities: [Double] = []
  }

  /// Aligns, learns from the alignment and aligns again near it. In the last round every bead of
  /// a good alignment is looked at again with words used once each.
  func aligned(_ options: BitextAligner.Options) -> Result {
    var model = BitextModel(source, target, evidence: evidence)
    var path = firstPath(model)
    for _ in 1..<options.rounds {
      model = model.reestimated(source, target, from: path, evidence: evidence)
      var scorer = BeadScorer(source, target, model)
      path = BeadSearch.bestPath(&scorer, band(around: path, halfWidth: Self.nextHalfWidth))
    }
    model = model.reestimated(source, target, from: path, evidence: evidence)
    let band = band(around: path, halfWidth: Self.lastHalfWidth)
    var scorer = BeadScorer(source, target, model)
    var lattice = BeadSearch.lattice(&scorer, band)
    relink(&lattice, band, lattice.bestPath())
    path = lattice.bestPath()
    return Result(
      path: path, model: model,
      probabilities: lattice.probabilities(of: path, temperature: Self.temperature))
  }

  private func band(around path: BeadPath, halfWidth: Int) -> Band {
    Band(around: path, rows: source.count, columns: target.count) { _ in halfWidth }
  }

  /// The best path in a band around a rough one; where it comes to the edge of the band, the band
  /// is widened.
  private func firstPath(_ model: BitextModel) -> BeadPath {
    var scorer = BeadScorer(source, target, model)
    var band = CoarseSearch.band(self, halfWidth: Self.firstHalfWidth)
    var path = BeadSearch.bestPath(&scorer, band)
    var halfWidths = [Int](repeating: Self.firstHalfWidth, count: source.count + 1)
    for _ in 0..<Self.mostWidenings {
      let touched = band.rowsTouched(by: path, margin: Self.firstHalfWidth / 4)
      if touched.isEmpty { break }
      let old = halfWidths
      for row in touched {
        for near in max(0, row - old[row])...min(source.count, row + old[row]) {
          halfWidths[near] = max(halfWidths[near], old[row] * 3)
        }
      }
      band = Band(around: path, rows: source.count, columns: target.count) { halfWidths[$0] }
      path = BeadSearch.bestPath(&scorer, band)
    }
    return path
  }
}
