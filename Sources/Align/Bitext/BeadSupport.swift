internal import Text

/// Adds to beads what words tell of segments that may have no counterpart: those without one, and
/// each of several on a side of a bead.
struct BeadSupport {
  private let forward: WordSupport
  private let backward: WordSupport
  private let beads: [Bead]

  init(_ bitext: Bitext, _ beads: [Bead]) {
    self.beads = beads
    let pairs = beads.filter { $0.source.count == 1 && $0.target.count == 1 }
      .map { ($0.source[0], $0.target[0]) }
    (forward, backward) = SideBySide.run(
      {
        WordSupport(
          given: bitext.source, other: bitext.target, table: bitext.evidence,
          pairs: pairs.map { (given: $0.0, other: $0.1) })
      },
      {
        WordSupport(
          given: bitext.target, other: bitext.source,
          table: bitext.reversedEvidence,
          pairs: pairs.map { (given: $0.1, other: $0.0) })
      })
  }

  func supported() -> [Bead] {
    let (source, target) = SideBySide.run(
      { beads.indices.map { support(forward, $0, { Array($0.source) }, { Array($0.target) }) } },
      { beads.indices.map { support(backward, $0, { Array($0.target) }, { Array($0.source) }) } })
    return beads.indices.map { index in
      let bead = beads[index]
      return Bead(
        source: bead.source, target: bead.target, score: bead.score, links: bead.links,
        support: bead.support, clauses: bead.clauses, isMoved: bead.isMoved,
        sourceSupport: source[index], targetSupport: target[index])
    }
  }

  /// What words tell against a segment at least that is left alone.
  private static let mostDoubt = -1.5

  /// Texts told freely have segments of which few words are translated: there it takes more to
  /// doubt one. Of a segment without counterpart it is asked whether half of what its words could
  /// tell against it is made up for by the neighbours' counterparts.
  private func support(
    _ words: WordSupport, _ index: Int, _ mine: (Bead) -> [Int], _ theirs: (Bead) -> [Int]
  ) -> [Double] {
    let own = mine(beads[index])
    if theirs(beads[index]).isEmpty {
      let around = beads[max(0, index - 1)...min(beads.count - 1, index + 1)]
      let rivals = around.flatMap(mine).filter { !own.contains($0) }
      return own.map {
        words.score($0, in: around.flatMap(theirs), besides: rivals)
          - max(Self.mostDoubt, words.floor(of: $0) / 2)
      }
    }
    guard own.count > 1 else { return [] }
    return own.map {
      words.score($0, in: theirs(beads[index]), besides: own) - 2 * words.shortfall
    }
  }
}
