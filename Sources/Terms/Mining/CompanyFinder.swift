internal import Text

/// Pairs phrases that come together in two beads or more, and hardly without each other.
struct CompanyFinder {
  private let source: Document
  private var shares: SharedWindows
  private static let least = 0.66

  init(_ source: Document) {
    self.source = source
    shares = SharedWindows(source.text)
  }

  mutating func find(in units: inout MinedUnits) -> [MinedFind] {
    let phrases = PhrasePlaces(units)
    let groups = groups(phrases, units)
    guard !groups.isEmpty else { return [] }
    let counts = windowCounts(of: groups, units)
    guard !counts.entries.isEmpty else { return [] }
    return groups.flatMap { pair($0, &units, counts) }
  }

  /// The places of a phrase.
  private struct Group {
    let places: ArraySlice<PhrasePlaces.Place>
    /// The windows that enough of the places share; nil if they were too many to keep.
    var shared: [WindowCounts.Entry]?
    /// How much of the units' sources was taken when the windows were counted.
    let taken: Int
  }

  /// Windows that are kept from one step to the next.
  private static let mostKept = 1 << 17

  private mutating func groups(_ phrases: PhrasePlaces, _ units: MinedUnits) -> [Group] {
    var room = Self.mostKept
    return phrases.groups.map { range in
      let places = phrases.places[range]
      let shared = shared(by: places, units)
      room -= shared.count
      return Group(
        places: places, shared: room >= 0 ? shared : nil, taken: Self.taken(places, units))
    }
  }

  /// The windows that two of the places share, and so many that they may be company enough.
  private mutating func shared(
    by places: ArraySlice<PhrasePlaces.Place>, _ units: MinedUnits
  ) -> [WindowCounts.Entry] {
    shares.shared(by: places, least: Self.leastShared(places.count), units)
  }

  /// In how many of a phrase's places a window stands at least that may be company enough.
  private static func leastShared(_ places: Int) -> Int {
    (2...places).first { score($0, of: places, $0) >= least } ?? places
  }

  /// How good the company of a window is that stands in so many of a phrase's places, and in how many
  /// units.
  private static func score(_ shared: Int, of places: Int, _ units: Int) -> Double {
    2 * Double(shared) / Double(places + units)
  }

  private static func taken(_ places: ArraySlice<PhrasePlaces.Place>, _ units: MinedUnits) -> Int {
    places.reduce(0) { $0 + units.takenCount(of: $1.unit) }
  }

  /// In how many units each window stands that enough places of a phrase share.
  private mutating func windowCounts(of groups: [Group], _ units: MinedUnits) -> WindowCounts {
    var counts = WindowCounts()
    for group in groups {
      for entry in group.shared ?? shared(by: group.places, units) {
        counts.add(entry.window, entry.range)
      }
    }
    shares.count(&counts, in: units, units.indices)
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

  private mutating func pair(
    _ group: Group, _ units: inout MinedUnits, _ counts: WindowCounts
  ) -> [MinedFind] {
    let places = group.places
    let shared = stillShared(group, units)
    guard let best = best(shared, of: places.count, counts) else { return [] }
    var found: [MinedFind] = []
    let characters = Array(source.text[best.range.indices])
    for place in places {
      guard let range = first(characters, in: units, place.unit) else { continue }
      units.take(source: range, target: place.range, of: place.unit)
      found.append(
        MinedFind(
          bead: place.unit,
          candidate: MinedCandidate(
            source: range, target: place.range, evidence: .company, score: best.score * 0.9)))
    }
    return found
  }

  /// Where characters stand first in the source of a unit.
  private func first(_ characters: [UInt8], in units: MinedUnits, _ unit: Int) -> TextRange? {
    var found: TextRange?
    units.forEachFreeSource(of: unit) { free in
      if found != nil { return }
      let place = source.text.firstPlace(
        of: characters, from: Int(free.start), to: Int(free.end))
      found = place.map { TextRange($0.lowerBound, $0.upperBound) }
    }
    return found
  }

  /// The windows that enough of the places share when others have taken theirs.
  private mutating func stillShared(
    _ group: Group, _ units: MinedUnits
  ) -> [WindowCounts.Entry] {
    guard let shared = group.shared else { return shared(by: group.places, units) }
    if Self.taken(group.places, units) == group.taken { return shared }
    let least = Self.leastShared(group.places.count)
    return shares.shared(shared, by: group.places, least: least, units)
  }

  /// The window that keeps the best company with a phrase; nil where none is good enough.
  private func best(
    _ shared: [WindowCounts.Entry], of places: Int, _ counts: WindowCounts
  ) -> (range: TextRange, score: Double)? {
    let scores = shared.map { entry in
      Self.score(Int(entry.count), of: places, counts[entry.window] ?? Int(entry.count))
    }
    guard let best = scores.max(), best >= Self.least else { return nil }
    return zip(shared, scores).filter { $0.1 == best }
      .map { (entry: $0.0, text: source.string($0.0.range)) }
      .max { (Self.weight($0.text), $1.text) < (Self.weight($1.text), $0.text) }
      .map { ($0.entry.range, best) }
  }
}
