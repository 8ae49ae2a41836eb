extension Bitext {
  /// The share of ``LinkModel`` in the lexical score of the last pass.
  private static let linkShare: Float = 0.5

  /// Looks at every bead of a lattice again with words used once each, which splits what was merged
  /// and merges what was split for want of that.
  func relink(_ lattice: inout BeadLattice, _ band: Band, _ path: BeadPath) {
    var links = LinkModel(self, band, path: path)
    lattice.rescore { bead in
      let span = bead.span
      if span.isNull { return bead.score }
      let linked = links.score(span.source, span.target)
      return bead.score + BitextModel.lexicalWeight * Self.linkShare * (linked - bead.lexical)
    }
  }
}
