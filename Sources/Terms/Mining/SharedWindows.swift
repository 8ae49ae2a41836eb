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
      // What stands in none of the places before stands in too few.
      let isLate = index > places.count - least
      windows.visit(
        units, place.unit,
        where: { pair, range in
          if isLate {
            pairs.countKnown(pair, at: index)
          } else {
            pairs.count(pair, at: index, range)
          }
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

  /// Those of windows that a number of the places of a phrase share still.
  ///
  /// - Parameter known: what they shared when less was taken.
  func shared(
    _ known: [WindowCounts.Entry], by places: ArraySlice<PhrasePlaces.Place>, least: Int,
    _ units: MinedUnits
  ) -> [WindowCounts.Entry] {
    var counts = WindowCounts()
    for entry in known { counts.add(entry.window, entry.range) }
    count(&counts, in: units, places.lazy.map(\.unit))
    return counts.entries.filter { $0.count >= least }
  }

  /// Counts windows that were added in units. With a window its first two characters are there too.
  func count(_ counts: inout WindowCounts, in units: MinedUnits, _ numbers: some Sequence<Int>) {
    if counts.entries.isEmpty { return }
    let sieve = NumberSieve(counts.entries.map(\.window))
    let openings = NumberSieve(counts.entries.compactMap { windows.opening($0.range) })
    for unit in numbers {
      windows.visit(
        units, unit, from: { openings.mayHold($0) }, where: { pair, _ in sieve.mayHold(pair) },
        do: { window, _ in if sieve.mayHold(window) { counts.countKnown(window, at: unit) } })
    }
  }
}
