internal import Text

/// Two texts with all that is known of their words.
struct Bitext: Sendable {
  let source: BitextSide
  let target: BitextSide
  let evidence: TranslationTable

  init(_ source: BitextSide, _ target: BitextSide, _ lexicon: BilingualLexicon) {
    var (source, target) = (source, target)
    evidence = BitextEvidence.gather(&source, &target, lexicon)
    self.source = source
    self.target = target
  }

  func aligned(_ options: BitextAligner.Options) -> (beads: [Bead], confidence: Double) {
    let (path, _) = bestPath(options)
    let beads = path.beads.map {
      Bead(source: Array($0.source), target: Array($0.target), score: 0.5)
    }
    return (beads, 0)
  }

  func bestPath(_ options: BitextAligner.Options) -> (BeadPath, BitextModel) {
    var model = BitextModel(source, target, evidence: evidence)
    let band = Band(rows: source.count, columns: target.count)
    var scorer = BeadScorer(source, target, model)
    var best = BeadSearch.bestPath(&scorer, band)
    var path = best
    var bestModel = model
    for _ in 0..<options.rounds {
      model = model.reestimated(source, target, from: path, evidence: evidence)
      scorer = BeadScorer(source, target, model)
      path = BeadSearch.bestPath(&scorer, band)
      if path.score >= best.score { (best, bestModel) = (path, model) }
    }
    return (best, bestModel)
  }
}
