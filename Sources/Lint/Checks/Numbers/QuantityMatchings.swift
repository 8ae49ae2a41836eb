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

  /// Whether nothing is to be said of a bead: it has one side alone, or the numbers of one side are
  /// among those of the other, which has nothing specific besides.
  func isClosed(_ index: Int) -> Bool {
    if beads[index].source.isEmpty || beads[index].target.isEmpty { return true }
    guard let some = source.places(in: beads[index].source),
      let others = target.places(in: beads[index].target)
    else { return false }
    if some.isEmpty { return !others.contains { target.all[$0].isSpecific } }
    if others.isEmpty { return !some.contains { source.all[$0].isSpecific } }
    return isClosed(some, others)
  }

  /// The same of few numbers on both sides, by their places. They are taken off as a matching does.
  private func isClosed(_ some: Range<Int>, _ others: Range<Int>) -> Bool {
    guard max(some.count, others.count) <= QuantityMatching.few else { return false }
    // A bit for each that is taken.
    var (taken, takenOthers) = (0, 0)
    for place in others {
      let found = some.first { one in
        taken &>> (one - some.lowerBound) & 1 == 0
          && source.all.isSame(one, as: place, of: target.all)
      }
      guard let found else { continue }
      taken |= 1 &<< (found - some.lowerBound)
      takenOthers |= 1 &<< (place - others.lowerBound)
    }
    let count = taken.nonzeroBitCount
    if count == others.count {
      return count == some.count
        || !some.contains { place in
          taken &>> (place - some.lowerBound) & 1 == 0 && source.all[place].isSpecific
        }
    }
    return count == some.count
      && !others.contains { place in
        takenOthers &>> (place - others.lowerBound) & 1 == 0 && target.all[place].isTelling
      }
  }
}

extension Quantity {
  /// Whether something can come of the number where only the translation has it: it is specific, or
  /// may work out from others.
  var isTelling: Bool { isSpecific || significantDigits >= 2 }
}
