internal import Text

/// Counts the windows of the sources of units in the same memory again and again.
struct SharedWindows {
  private let windows: HanWindowScanner
  private var pairs = WindowCounts()
  private var all = WindowCounts()

  init(_ text: [UInt8]) { windows = HanWindowScanner(text) }

  /// The windows that a number of the places of a phrase share.
  ///
  /// Places that share a window share every pair of neighbours in it too: only what is made of shared
  /// pairs is counted.
  mutating func shared(
    by places: ArraySlice<PhrasePlaces.Place>, least: Int, _ units: MinedUnits
  ) -> [WindowCounts.Entry] {
    pairs.removeAll()
    all.removeAll()
    for (index, place) in places.enumerated() {
      // What stands in none of the places before stands in too few.
      let isLate = index > places.count - least
      windows.visit(
        units, place.unit,
        where: { pair in
          pairs.count(pair.number, at: index, isLate ? nil : pair.range)
          return false
        }, do: { _ in false })
    }
    for (index, place) in places.enumerated() {
      let left = places.count - 1 - index
      windows.visit(
        units, place.unit, where: { pair in pairs[pair.number] ?? 0 >= least },
        do: { window in
          let range = left < least - 1 ? nil : window.range
          return all.count(window.number, at: index, range) + left >= least
        })
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

  /// Counts windows that were added in units. With a window those are there too that it holds.
  func count(_ counts: inout WindowCounts, in units: MinedUnits, _ numbers: some Sequence<Int>) {
    if counts.entries.isEmpty { return }
    let sieve = NumberSieve(counts.entries.map(\.window))
    for unit in numbers {
      windows.visit(
        units, unit, where: { pair in sieve.mayHold(pair.number) },
        // What begins with a window that was not added was not added either.
        do: { window in counts.count(window.number, at: unit, nil) > 0 })
    }
  }
}
