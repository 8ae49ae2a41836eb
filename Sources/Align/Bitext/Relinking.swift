extension BeadLattice {
  /// The share of ``LinkModel`` in the lexical score.
  private static let linkShare: Float = 0.5

  /// The same beads looked at again with words used once each, which splits what was merged and
  /// merges what was split for want of that.
  func relinked(_ bitext: Bitext, _ table: LinkTable) -> BeadLattice {
    var links = LinkModel(bitext, table, path: bestPath())
    var lattice = self
    lattice.rescore { bead in
      let span = bead.span
      if span.isNull { return bead.score }
      let linked = links.score(span.source, span.target)
      return bead.score + BitextModel.lexicalWeight * Self.linkShare * (linked - bead.lexical)
    }
    return lattice
  }
}
