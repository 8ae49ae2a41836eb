internal import Text

extension Bitext {
  /// Texts that belong together less probably have no order to depart from.
  private static let leastConfidence = 0.25

  /// The beads of an alignment with their probabilities. What moved has beads of its own, in the
  /// order of the source.
  func beads(_ result: Result, confidence: Double = 1) -> [Bead] {
    let hasOrder = confidence >= Self.leastConfidence && !options.without.contains(.moves)
    let moves = hasOrder ? MoveFinder(self, result).moves() : [:]
    let movedTargets = Set(moves.values)
    let beads = zip(result.path.beads, result.probabilities).flatMap { span, score in
      let moved = span.source.compactMap { source in
        moves[source].map { Bead(source: [source], target: [$0], score: score, isMoved: true) }
      }
      let rest = Bead(
        source: span.source.filter { moves[$0] == nil },
        target: span.target.filter { !movedTargets.contains($0) }, score: score)
      if rest.source.isEmpty && rest.target.isEmpty { return moved }
      let isFirst = (moved.first?.source.first ?? .max) < (rest.source.first ?? .min)
      return isFirst ? moved + [rest] : [rest] + moved
    }
    return BeadSupport(self, beads).supported()
  }
}
