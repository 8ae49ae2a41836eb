extension BeadLattice {
  /// The share of ``LinkModel`` in the lexical score.
  private static let linkShare: Float = 0.5

  /// What the words of a bead tell.
  private struct WordScores {
    var lexical: Float
    var linked: Float

    var mean: Float { lexical + BeadLattice.linkShare * (linked - lexical) }

    static func + (a: WordScores, b: WordScores) -> WordScores {
      WordScores(lexical: a.lexical + b.lexical, linked: a.linked + b.linked)
    }
  }

  /// The same beads looked at again with words used once each, which splits what was merged and
  /// merges what was split for want of that.
  ///
  /// A bead of several segments on both sides is also taken for two beads whose words cross, where
  /// the lattice has these: that is why people leave such beads whole.
  func relinked(_ bitext: Bitext, _ table: LinkTable) -> BeadLattice {
    var links = LinkModel(bitext, table, path: bestPath())
    let scores = candidates.map { bead in
      let span = bead.span
      let linked = span.isNull ? 0 : links.score(span.source, span.target)
      return WordScores(lexical: bead.lexical, linked: linked)
    }
    let crosses = !bitext.options.without.contains(.crossing)
    var lattice = self
    lattice.rescore { index, bead in
      let span = bead.span
      if span.isNull { return bead.score }
      var words = scores[index].mean
      for (split, parts) in crosses ? splits(of: span) : [] {
        let apart = scores[parts.0] + scores[parts.1]
        let crossed = links.score(span.source, span.target, at: split)
        let gain = crossed - apart.linked
        words = max(words, apart.mean + gain)
      }
      return bead.score + BitextModel.lexicalWeight * (words - bead.lexical)
    }
    return lattice
  }

  /// The ways to cut a bead into two that are among the candidates.
  private func splits(of span: BeadSpan) -> [(LinkModel.Split, parts: (Int, Int))] {
    var splits: [(LinkModel.Split, parts: (Int, Int))] = []
    for source in span.source.dropFirst() {
      for target in span.target.dropFirst() {
        let first = index(
          of: span.source.lowerBound..<source, span.target.lowerBound..<target)
        let second = index(
          of: source..<span.source.upperBound, target..<span.target.upperBound)
        guard let first, let second else { continue }
        splits.append((LinkModel.Split(source: source, target: target), (first, second)))
      }
    }
    return splits
  }
}
