internal import Text

/// Terms that are known.
extension NameMiner {
  mutating func findAnchors() {
    let (own, other) = (anchors.source, anchors.target)
    var sources: [Int] = []
    var targets: [Int] = []
    for unit in units.indices {
      let bead = units.beads[unit]
      sources.removeAll(keepingCapacity: true)
      for segment in bead.source {
        sources += Self.places(own, in: alignment.source[segment].range)
      }
      if sources.isEmpty { continue }
      targets.removeAll(keepingCapacity: true)
      for segment in bead.target {
        targets += Self.places(other, in: alignment.target[segment].range)
      }
      for source in sources {
        let concept = own[source].concept
        guard let place = targets.firstIndex(where: { other[$0].concept == concept }) else {
          continue
        }
        note(own[source], other[targets.remove(at: place)], unit)
      }
    }
  }

  private mutating func note(_ source: TermMatch, _ target: TermMatch, _ unit: Int) {
    units.take(source: source.range, target: target.range, of: unit)
    switch anchors.type(of: source) {
    case "phrase", "currency", "language": return
    default: break
    }
    found.append(
      MinedFind(
        bead: unit,
        candidate: MinedCandidate(
          source: source.range, target: target.stem, evidence: .known, score: 1)))
  }

  /// The matches that lie in a range.
  private static func places(_ all: [TermMatch], in range: TextRange) -> Range<Int> {
    let first = all.partitionIndex { $0.range.start >= range.start }
    var end = first
    while end < all.count, all[end].range.end <= range.end { end += 1 }
    return first..<end
  }
}
