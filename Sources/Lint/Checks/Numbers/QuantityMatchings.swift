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

  /// Whether a bead has one side alone, or the same numbers on both: nothing is to be said of it.
  func isClosed(_ index: Int) -> Bool {
    if beads[index].source.isEmpty || beads[index].target.isEmpty { return true }
    return Self.areSame(
      source.quantities(in: beads[index].source), target.quantities(in: beads[index].target))
  }

  /// Whether two multisets of few numbers are equal.
  private static func areSame(
    _ some: Slice<QuantityList>, _ others: Slice<QuantityList>
  ) -> Bool {
    guard some.count == others.count, some.count <= QuantityMatching.few else { return false }
    var taken = 0
    for one in some.startIndex..<some.endIndex {
      let found = (others.startIndex..<others.endIndex).first { place in
        taken >> (place - others.startIndex) & 1 == 0
          && some.base.isSame(one, as: place, of: others.base)
      }
      guard let found else { return false }
      taken |= 1 << (found - others.startIndex)
    }
    return true
  }
}

extension Quantity {
  /// Whether nothing tells two numbers apart but how and where they are written.
  func isSame(as other: Quantity) -> Bool {
    value == other.value && kind == other.kind && unit == other.unit && upper == other.upper
      && approximation == other.approximation && date == other.date && dateEnd == other.dateEnd
  }
}
