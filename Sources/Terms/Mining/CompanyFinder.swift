internal import Text

/// Pairs phrases that come together in two beads or more, and hardly without each other.
struct CompanyFinder {
  private let source: Document
  private let windows: HanWindowScanner
  private static let least = 0.66

  init(source: Document, alignment: Alignment) {
    self.source = source
    windows = HanWindowScanner(source: source, alignment: alignment)
  }

  func find(in units: inout [MinedUnit]) -> [MinedFind] {
    let groups = phrases(units).filter { $0.value.count >= 2 }
    guard !groups.isEmpty else { return [] }
    let counts = windowCounts(of: candidates(groups, units), units)
    var found: [MinedFind] = []
    for key in groups.keys.sorted(by: {
      (groups[$0]?.count ?? 0, $1) > (groups[$1]?.count ?? 0, $0)
    }) {
      found += pair(groups[key] ?? [], &units, counts)
    }
    return found
  }

  private typealias Place = (unit: Int, range: TextRange, text: String)

  /// Places of each phrase that nothing has taken, by its folded words.
  private func phrases(_ units: [MinedUnit]) -> [String: [Place]] {
    var groups: [String: [Place]] = [:]
    for (index, unit) in units.enumerated() {
      for phrase in unit.phrases {
        let words = 0..<phrase.words.count
        let range = phrase.range(words)
        guard unit.isFree(target: range) else { continue }
        let key = phrase.words.map(\.folded).joined(separator: " ")
        if groups[key]?.last?.unit == index { continue }
        groups[key, default: []].append((index, range, phrase.text(words)))
      }
    }
    return groups
  }

  /// The windows that two places of a phrase share.
  private func candidates(_ groups: [String: [Place]], _ units: [MinedUnit]) -> Set<UInt64> {
    var found: Set<UInt64> = []
    for places in groups.values {
      for (window, uses) in shared(by: places, units) where uses.count >= 2 {
        found.insert(window)
      }
    }
    return found
  }

  /// In how many of the places each window stands, and one of its ranges.
  private func shared(
    by places: [Place], _ units: [MinedUnit]
  ) -> [UInt64: (count: Int, range: TextRange)] {
    var shared: [UInt64: (count: Int, last: Int, range: TextRange)] = [:]
    for (index, place) in places.enumerated() {
      windows.visit(units[place.unit]) { window, range in
        let known = shared[window] ?? (0, -1, range)
        if known.last != index { shared[window] = (known.count + 1, index, known.range) }
      }
    }
    return shared.mapValues { ($0.count, $0.range) }
  }

  /// In how many units each of the windows stands.
  private func windowCounts(of wanted: Set<UInt64>, _ units: [MinedUnit]) -> [UInt64: Int] {
    var counts: [UInt64: (count: Int, last: Int)] = [:]
    let sieve = NumberSieve(wanted)
    for (index, unit) in units.enumerated() {
      windows.visit(unit) { window, _ in
        guard sieve.mayHold(window), wanted.contains(window) else { return }
        let known = counts[window] ?? (0, -1)
        if known.last != index { counts[window] = (known.count + 1, index) }
      }
    }
    return counts.mapValues(\.count)
  }

  /// The longer window, but none with a small word at its edge.
  private static func weight(_ text: String) -> Int {
    let scalars = text.unicodeScalars
    let isCut =
      scalars.first.map(small.contains) ?? true || scalars.last.map(small.contains) ?? true
    return isCut ? -scalars.count : scalars.count
  }

  private static let small = Set("的从在和是了把被向对由与及到等同有为将就也都这那".unicodeScalars)

  private func pair(
    _ places: [Place], _ units: inout [MinedUnit], _ counts: [UInt64: Int]
  ) -> [MinedFind] {
    let best = shared(by: places, units).filter { $0.value.count >= 2 }
      .map { window, uses -> (score: Double, text: String, window: UInt64) in
        let all = counts[window] ?? uses.count
        let score = 2 * Double(uses.count) / Double(places.count + all)
        return (score, source.string(uses.range), window)
      }.max { a, b in
        (a.score, Self.weight(a.text), b.text) < (b.score, Self.weight(b.text), a.text)
      }
    guard let best, best.score >= Self.least else { return [] }
    return places.compactMap { place in
      guard let range = windows.first(best.window, in: units[place.unit]) else { return nil }
      units[place.unit].take(source: range, target: place.range)
      return MinedFind(
        bead: units[place.unit].bead,
        candidate: MinedCandidate(
          source: range, target: place.range, sourceText: best.text, targetText: place.text,
          evidence: .company, score: best.score * 0.9))
    }
  }
}
