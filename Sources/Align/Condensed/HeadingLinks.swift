internal import Text

/// Links a heading of a condensed text to the source headings over what its section draws on.
enum HeadingLinks {
  static func add(to beads: inout [Bead], source: Document, target: Document) {
    for index in target.segments.indices where target.segments[index].kind == .heading {
      let links = links(of: index, beads, source, target)
      beads[index] = Bead(
        source: links.map(\.source), target: [index], score: links.first?.score ?? 0, links: links)
    }
  }

  private static func links(
    of heading: Int, _ beads: [Bead], _ source: Document, _ target: Document
  ) -> [Link] {
    var shares: [Int: Double] = [:]
    var sum = 0.0
    for index in target.segments.indices.dropFirst(heading + 1) {
      if target.segments[index].kind == .heading { break }
      for link in beads[index].links where link.strength == .strong {
        sum += link.score
        guard let above = headingAbove(link.source, in: source) else { continue }
        shares[above, default: 0] += link.score
      }
    }
    return shares.map { Link(source: $0.key, score: $0.value / max(sum, 1)) }
      .filter { $0.score >= 0.25 }
      .sorted { ($1.score, $0.source) < ($0.score, $1.source) }
  }

  private static func headingAbove(_ index: Int, in document: Document) -> Int? {
    document.segments[..<index].lastIndex { $0.kind == .heading }
  }
}
