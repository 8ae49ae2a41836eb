internal import Text

extension Bitext {
  /// The beads of an alignment with their probabilities.
  func beads(_ result: Result) -> [Bead] {
    zip(result.path.beads, result.probabilities).map { bead, score in
      Bead(source: Array(bead.source), target: Array(bead.target), score: score)
    }
  }
}
