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

  /// An alignment and the model that it is the best of.
  struct Result {
    var path: BeadPath
    var model: BitextModel
  }

  /// Aligns, learns from the alignment and aligns again; of all rounds, the likeliest counts.
  func aligned(_ options: BitextAligner.Options) -> Result {
    let model = BitextModel(source, target, evidence: evidence)
    let first = firstPath(model, options)
    var best = Result(path: first, model: model)
    var last = best
    for _ in 0..<options.rounds {
      last.model = last.model.reestimated(source, target, from: last.path, evidence: evidence)
      last.path = nextPath(last.model, near: last.path, options)
      if last.path.score >= best.path.score { best = last }
    }
    let band = Band(
      around: best.path, rows: source.count, columns: target.count, halfWidth: 5)
    var scorer = BeadScorer(source, target, best.model)
    var lattice = BeadSearch.lattice(&scorer, band)
    print("lattice", lattice.candidates.count, source.count)
    relinked(&lattice, best.model, band, best.path)
    best.path = lattice.bestPath()
    return best
  }

  private func isSmall(_ options: BitextAligner.Options) -> Bool {
    (source.count + 1) * (target.count + 1) <= options.fullSearchLimit
  }

  private func firstPath(
    _ model: BitextModel, _ options: BitextAligner.Options
  ) -> BeadPath {
    var scorer = BeadScorer(source, target, model)
    if isSmall(options) {
      return BeadSearch.bestPath(&scorer, Band(rows: source.count, columns: target.count))
    }
    let anchors = Anchors.find(source, target, evidence)
    let plan = BandPlan(rows: source.count, columns: target.count, anchors: anchors)
    var scale = 1
    while true {
      let band = plan.band(scale: scale)
      let path = BeadSearch.bestPath(&scorer, band)
      scale *= 2
      guard band.isTouched(by: path), plan.band(scale: scale) != band else { return path }
    }
  }

  private func nextPath(
    _ model: BitextModel, near path: BeadPath, _ options: BitextAligner.Options
  ) -> BeadPath {
    var scorer = BeadScorer(source, target, model)
    let (rows, columns) = (source.count, target.count)
    if isSmall(options) {
      return BeadSearch.bestPath(&scorer, Band(rows: rows, columns: columns))
    }
    let band = Band(
      around: path, rows: rows, columns: columns, halfWidth: options.realignedHalfWidth)
    return BeadSearch.bestPath(&scorer, band)
  }
}
