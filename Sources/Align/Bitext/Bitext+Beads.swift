internal import Text

extension Bitext {
  /// The beads of an alignment with their probabilities, and those that moved in the source's order.
  func beads(_ result: Result) -> [Bead] {
    let moves = options.without.contains(.moves) ? [:] : MoveFinder(self, result).moves()
    let moved = Set(moves.values)
    return zip(result.path.beads, result.probabilities).compactMap { bead, score in
      if let first = bead.source.first, bead.target.isEmpty, let target = moves[first] {
        return Bead(source: [first], target: [target], score: score, isMoved: true)
      }
      if bead.source.isEmpty, bead.target.contains(where: moved.contains) { return nil }
      return Bead(source: Array(bead.source), target: Array(bead.target), score: score)
    }
  }
}
