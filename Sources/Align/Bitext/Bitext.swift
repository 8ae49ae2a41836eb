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
  /// Bands of more lattice points are not widened.
  private static let areaLimit = 50_000_000

  /// An alignment and the model that it is the best of.
  struct Result {
    var path: BeadPath
    var model: BitextModel
  }

  /// Aligns, learns from the alignment and aligns again near it; of all rounds, the likeliest
  /// counts. In the end every bead is looked at again with words used once each.
  func aligned(_ options: BitextAligner.Options) -> Result {
    let model = BitextModel(source, target, evidence: evidence)
    var best = Result(path: firstPath(model), model: model)
    var last = best
    for _ in 0..<options.rounds {
      last.model = last.model.reestimated(source, target, from: last.path, evidence: evidence)
      last.path = nextPath(last.model, near: last.path)
      if last.path.score >= best.path.score { best = last }
    }
    let band = band(around: best.path, halfWidth: 5)
    var scorer = BeadScorer(source, target, best.model)
    var lattice = BeadSearch.lattice(&scorer, band)
    relinked(&lattice, best.model, band, best.path)
    best.path = lattice.bestPath()
    return best
  }

  private func band(around path: BeadPath, halfWidth: Int) -> Band {
    Band(around: path, rows: source.count, columns: target.count, halfWidth: halfWidth)
  }

  /// The best path in a band around a rough one; the band is widened where it proves too narrow.
  private func firstPath(_ model: BitextModel) -> BeadPath {
    var scorer = BeadScorer(source, target, model)
    var halfWidth = Self.firstHalfWidth
    while true {
      let band = CoarseSearch.band(self, halfWidth: halfWidth)
      let path = BeadSearch.bestPath(&scorer, band)
      halfWidth *= 4
      if !band.isTouched(by: path) || band.area > Self.areaLimit { return path }
    }
  }

  private func nextPath(_ model: BitextModel, near path: BeadPath) -> BeadPath {
    var scorer = BeadScorer(source, target, model)
    return BeadSearch.bestPath(&scorer, band(around: path, halfWidth: Self.nextHalfWidth))
  }
}
