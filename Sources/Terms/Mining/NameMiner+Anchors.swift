internal import Text

/// Terms that are known.
extension NameMiner {
  mutating func findAnchors() {
    let own = anchors.source
    let other = anchors.target
    for index in units.indices {
      let bead = alignment.beads[units[index].bead]
      let sources = matches(own, bead.source.map { alignment.source[$0].range })
      var targets = matches(other, bead.target.map { alignment.target[$0].range })
      for match in sources {
        guard let place = targets.firstIndex(where: { $0.concept == match.concept }) else {
          continue
        }
        let partner = targets.remove(at: place)
        units[index].take(source: match.range, target: partner.range)
        let type = anchors.concept(match).type
        guard !["phrase", "currency", "language"].contains(type) else { continue }
        found.append(
          MinedFind(
            bead: units[index].bead,
            candidate: MinedCandidate(
              source: match.range, target: partner.stem, sourceText: source.string(match.range),
              targetText: target.string(partner.stem), evidence: .known, score: 1)))
      }
    }
  }

  private func matches(_ all: [TermMatch], _ ranges: [TextRange]) -> [TermMatch] {
    ranges.flatMap { range in
      let first = all.partitionIndex { $0.range.start >= range.start }
      return all[first...].prefix { $0.range.end <= range.end }
    }
  }
}
