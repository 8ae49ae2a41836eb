internal import Text

/// The matchings of the beads of an alignment, each made when it is asked for.
struct QuantityMatchings {
  private let beads: [Bead]
  private let source: QuantityTable
  private let target: QuantityTable
  /// The latest ones, each at its bead's index modulo their count: neighbours are asked for again.
  private var latest = [(bead: Int, matching: QuantityMatching)?](repeating: nil, count: 4)

  init(_ beads: [Bead], _ source: QuantityTable, _ target: QuantityTable) {
    (self.beads, self.source, self.target) = (beads, source, target)
  }

  /// Without numbers for an index that no bead has.
  subscript(index: Int) -> QuantityMatching {
    mutating get {
      guard beads.indices.contains(index) else { return QuantityMatching(source: [], target: []) }
      let slot = index % latest.count
      if let known = latest[slot], known.bead == index { return known.matching }
      let matching = QuantityMatching(
        source: source.quantities(in: beads[index].source),
        target: target.quantities(in: beads[index].target))
      latest[slot] = (index, matching)
      return matching
    }
  }

  /// Whether nothing is to be said of a bead: it has one side alone, numbers on one side alone that
  /// are not specific, or the same numbers on both.
  func isClosed(_ index: Int) -> Bool {
    if beads[index].source.isEmpty || beads[index].target.isEmpty { return true }
    guard let some = source.places(in: beads[index].source),
      let others = target.places(in: beads[index].target)
    else { return false }
    if some.isEmpty { return !others.contains { target.all[$0].isSpecific } }
    if others.isEmpty { return !some.contains { source.all[$0].isSpecific } }
    return areSame(some, others)
  }

  /// Whether two multisets of few numbers are equal, by their places.
  private func areSame(_ some: Range<Int>, _ others: Range<Int>) -> Bool {
    guard some.count == others.count, some.count <= QuantityMatching.few else { return false }
    var taken = 0
    for one in some {
      let found = others.first { place in
        taken >> (place - others.lowerBound) & 1 == 0
          && source.all.isSame(one, as: place, of: target.all)
      }
      guard let found else { return false }
      taken |= 1 << (found - others.lowerBound)
    }
    return true
  }
}
