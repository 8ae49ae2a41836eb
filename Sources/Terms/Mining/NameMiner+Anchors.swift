internal import Text

/// Terms that are known.
extension NameMiner {
  mutating func findAnchors(_ anchors: KnownNames) {
    let (own, other) = (anchors.source, anchors.target)
    var (first, firstOther) = (0, 0)
    var targets: [Int] = []
    for unit in units.indices {
      var isRead = false
      for sentence in units.sentences(of: unit) {
        for source in Self.places(own, in: sentence, from: &first) {
          if !isRead { read(other, unit, from: &firstOther, &targets) }
          isRead = true
          let concept = own[source].concept
          guard let place = targets.firstIndex(where: { other[$0].concept == concept }) else {
            continue
          }
          note(own[source], other[targets.remove(at: place)], unit, anchors.type(of: own[source]))
        }
      }
    }
  }

  /// Takes the places of the matches of a unit's target.
  private func read(
    _ all: [TermMatch], _ unit: Int, from first: inout Int, _ targets: inout [Int]
  ) {
    targets.removeAll(keepingCapacity: true)
    for segment in units.beads[unit].target {
      targets += Self.places(all, in: alignment.target[segment].range, from: &first)
    }
  }

  /// - Parameter type: of the concept.
  private mutating func note(
    _ source: TermMatch, _ target: TermMatch, _ unit: Int, _ type: String
  ) {
    units.take(source: source.range, target: target.range, of: unit)
    switch type {
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
  ///
  /// - Parameter first: where the matches of the range before began: those of the next one are near.
  private static func places(
    _ all: [TermMatch], in range: TextRange, from first: inout Int
  ) -> Range<Int> {
    if first > 0, all[first - 1].range.start >= range.start {
      first = all.partitionIndex { $0.range.start >= range.start }
    }
    while first < all.count, all[first].range.start < range.start { first += 1 }
    var end = first
    while end < all.count, all[end].range.end <= range.end { end += 1 }
    return first..<end
  }
}
