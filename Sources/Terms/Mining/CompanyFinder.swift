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
    let groups = groups(units)
    guard !groups.isEmpty else { return [] }
    let counts = windowCounts(of: groups, units)
    guard !counts.entries.isEmpty else { return [] }
    return groups.flatMap { pair($0, &units, counts) }
  }

  private typealias Place = (unit: Int, range: TextRange, text: String)

  /// The places of a phrase.
  private struct Group {
    let places: [Place]
    /// The windows that two of the places share; nil if they were too many to keep.
    var shared: [WindowCounts.Entry]?
    /// How much of the units' sources was taken when the windows were counted.
    let taken: Int
  }

  /// Windows that are kept from one step to the next.
  private static let mostKept = 1 << 17

  /// The phrases with two places or more, the commonest first.
  private func groups(_ units: [MinedUnit]) -> [Group] {
    let phrases = phrases(units).filter { $0.value.count >= 2 }
    let ranked = phrases.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }
    var room = Self.mostKept
    return ranked.map { _, places in
      let shared = shared(by: places, units)
      room -= shared.count
      return Group(
        places: places, shared: room >= 0 ? shared : nil, taken: Self.taken(places, units))
    }
  }

  private static func taken(_ places: [Place], _ units: [MinedUnit]) -> Int {
    places.reduce(0) { $0 + units[$1.unit].takenSource.count }
  }

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

  /// The windows that two of the places share.
  private func shared(by places: [Place], _ units: [MinedUnit]) -> [WindowCounts.Entry] {
    var counts = WindowCounts()
    for (index, place) in places.enumerated() {
      windows.visit(units[place.unit]) { window, range in
        counts.count(window, at: index, range)
      }
    }
    return counts.entries.filter { $0.count >= 2 }
  }

  /// In how many units each window stands that two places of a phrase share.
  private func windowCounts(of groups: [Group], _ units: [MinedUnit]) -> WindowCounts {
    var counts = WindowCounts()
    for group in groups {
      for entry in group.shared ?? shared(by: group.places, units) { counts.add(entry.window) }
    }
    if counts.entries.isEmpty { return counts }
    let sieve = NumberSieve(counts.entries.map(\.window))
    for (index, unit) in units.enumerated() {
      windows.visit(unit) { window, _ in
        if sieve.mayHold(window) { counts.countKnown(window, at: index) }
      }
    }
    return counts
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
    _ group: Group, _ units: inout [MinedUnit], _ counts: WindowCounts
  ) -> [MinedFind] {
    let places = group.places
    let isFresh = Self.taken(places, units) == group.taken
    let known = isFresh ? group.shared : nil
    guard let best = best(known ?? shared(by: places, units), of: places.count, counts) else {
      return []
    }
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

  /// The window that keeps the best company with a phrase; nil where none is good enough.
  private func best(
    _ shared: [WindowCounts.Entry], of places: Int, _ counts: WindowCounts
  ) -> (window: UInt64, text: String, score: Double)? {
    let scores = shared.map { entry in
      2 * Double(entry.count) / Double(places + (counts[entry.window] ?? Int(entry.count)))
    }
    guard let best = scores.max(), best >= Self.least else { return nil }
    return zip(shared, scores).filter { $0.1 == best }
      .map { (window: $0.0.window, text: source.string($0.0.range), score: best) }
      .max { (Self.weight($0.text), $1.text) < (Self.weight($1.text), $0.text) }
  }
}
