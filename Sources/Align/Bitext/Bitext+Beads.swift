internal import Text

extension Bitext {
  /// The beads of an alignment with their probabilities.
  func beads(_ result: Result) -> [Bead] {
    var scorer = BeadScorer(source, target, result.model)
    let band = Band(
      around: result.path, rows: source.count, columns: target.count, halfWidth: 24)
    let scores = BeadPosterior.probabilities(of: result.path, &scorer, band)
    return zip(result.path.beads, scores).map { bead, score in
      Bead(source: Array(bead.source), target: Array(bead.target), score: score)
    }
  }
}
