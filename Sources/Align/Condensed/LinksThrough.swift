internal import Text

/// Carries links to a translation over to the text that it translates.
///
/// A target segment rests on a source segment as probably as it rests on the translation's segment
/// and that one translates the source's; of several ways the likeliest counts.
struct LinksThrough {
  /// By segment of the translation: what it translates, by index of the source, and how probably.
  private let origins: [[Link]]

  /// - Parameters:
  ///   - translation: the source with its translation.
  ///   - sources: the source segments that may be linked.
  init(_ translation: Alignment, sources: [Int]) {
    let mayBeLinked = Set(sources)
    var origins = [[Link]](repeating: [], count: translation.target.count)
    for bead in translation.beads {
      let links = bead.source.filter(mayBeLinked.contains).map {
        Link(source: $0, score: bead.score)
      }
      for segment in bead.target { origins[segment] += links }
    }
    self.origins = origins
  }

  /// - Parameter links: to segments of the translation.
  /// - Returns: links to segments of the source, best first.
  func carried(_ links: [Link], least: Double) -> [Link] {
    var best: [Int: Double] = [:]
    for link in links {
      for origin in origins[link.source] {
        best[origin.source] = max(best[origin.source] ?? 0, link.score * origin.score)
      }
    }
    return best.filter { $0.value >= least }.map { Link(source: $0.key, score: $0.value) }
      .sorted { ($1.score, $0.source) < ($0.score, $1.source) }
  }
}
