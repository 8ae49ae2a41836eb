package import Text

extension CondensedAligner {
  /// Links a condensed text to a source in another language through a translation of the source
  /// into the language of the condensed text.
  ///
  /// What rests on what is told in one language, where words tell most, and carried over the beads
  /// of the translation. What the translation leaves out the condensed text cannot rest on; support
  /// is that by the translation.
  ///
  /// On `Corpora/summit`, the English summary of the Chinese interview, F1 over all links and the
  /// share of sentences whose best link is right:
  ///
  /// | | F1 | hit1 |
  /// |---|---|---|
  /// | English interview | .774 | 1.0 |
  /// | Chinese interview, through the English one | .778 | 1.0 |
  /// | Chinese interview, directly | .621 | .950 |
  ///
  /// - Parameters:
  ///   - translation: the source with its translation.
  ///   - translated: that translation, in the target's language.
  package func align(
    source: Document, target: Document, through translation: Alignment, _ translated: Document
  ) -> Alignment {
    let near = align(source: translated, target: target)
    let carrier = LinksThrough(translation, sources: Self.candidates(of: source))
    var beads = near.beads.map { bead in
      let links = carrier.carried(bead.links, least: Self.threshold)
      return Bead(
        source: links.map(\.source), target: bead.target, score: links.first?.score ?? 0,
        links: links, support: bead.support, clauses: bead.clauses)
    }
    HeadingLinks.add(to: &beads, source: source, target: target)
    return Alignment(
      kind: .condensed, source: source.segments, target: target.segments, beads: beads,
      coverage: Coverages.of(source, beads: beads, target: target),
      confidence: near.confidence * translation.confidence)
  }
}
