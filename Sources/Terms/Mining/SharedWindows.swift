internal import Text

/// Counts the windows of the sources of units in the same memory again and again.
struct SharedWindows {
  let windows: HanWindowScanner
  private var pairs = WindowCounts()
  private var all = WindowCounts()

  init(_ windows: HanWindowScanner) { self.windows = windows }

  /// The windows that a number of the places of a phrase share.
  ///
  /// Places that share a window share its first two characters too: only what begins with a shared
  /// pair is counted.
  mutating func shared(
    by places: ArraySlice<PhrasePlaces.Place>, least: Int, _ units: MinedUnits
  ) -> [WindowCounts.Entry] {
    pairs.removeAll()
    all.removeAll()
    var index = 0
    for place in places {
      windows.visit(
        units, place.unit,
        where: { pair, range in
          pairs.count(pair, at: index, range)
          return false
        }, do: { _, _ in })
      index += 1
    }
    index = 0
    for place in places {
      windows.visit(
        units, place.unit, where: { pair, _ in pairs[pair] ?? 0 >= least },
        do: { window, range in all.count(window, at: index, range) })
      index += 1
    }
    return all.entries.filter { $0.count >= least }
  }

  /// Counts windows that were added in all units. With a window its first two characters are there
  /// too.
  func count(_ counts: inout WindowCounts, in units: MinedUnits) {
    if counts.entries.isEmpty { return }
    let sieve = NumberSieve(counts.entries.map(\.window))
    for unit in units.indices {
      windows.visit(
        units, unit, where: { pair, _ in sieve.mayHold(pair) },
        do: { window, _ in if sieve.mayHold(window) { counts.countKnown(window, at: unit) } })
    }
  }
}
