internal import Text

/// Pairs phrases that come together in two beads or more, and hardly without each other.
struct CompanyFinder {
  let source: Document
  let alignment: Alignment
  private static let longest = 10
  private static let least = 0.66

  mutating func find(in units: inout [MinedUnit]) -> [MinedFind] {
    let groups = phrases(units)
    guard !groups.isEmpty else { return [] }
    let counts = windowCounts(units)
    var found: [MinedFind] = []
    for key in groups.keys.sorted(by: {
      (groups[$0]?.count ?? 0, $1) > (groups[$1]?.count ?? 0, $0)
    }) {
      guard let places = groups[key], places.count >= 2 else { continue }
      found += pair(places, &units, counts)
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

  /// In how many units each window of ideographs stands.
  private func windowCounts(_ units: [MinedUnit]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for unit in units { for text in windows(unit).keys { counts[text, default: 0] += 1 } }
    return counts
  }

  private func windows(_ unit: MinedUnit) -> [String: TextRange] {
    var found: [String: TextRange] = [:]
    for segment in unit.source {
      let run = HanRun(source, alignment.source[segment].range)
      for start in run.scalars.indices where run.isHan(start) {
        var end = start + 1
        while end < run.scalars.count, run.isHan(end), end - start < Self.longest {
          end += 1
          let range = run.range(start..<end)
          if unit.isFree(source: range) {
            found[run.string(start..<end)] = found[run.string(start..<end)] ?? range
          }
        }
      }
    }
    return found
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
    _ places: [Place], _ units: inout [MinedUnit], _ counts: [String: Int]
  ) -> [MinedFind] {
    var shared: [String: Int] = [:]
    for place in places {
      for text in windows(units[place.unit]).keys { shared[text, default: 0] += 1 }
    }
    let best = shared.filter { $0.value >= 2 }.map { text, count -> (String, Double) in
      (text, 2 * Double(count) / Double(places.count + (counts[text] ?? count)))
    }.max { a, b in
      (a.1, Self.weight(a.0), b.0) < (b.1, Self.weight(b.0), a.0)
    }
    guard let best, best.1 >= Self.least else { return [] }
    var found: [MinedFind] = []
    for place in places {
      guard let range = windows(units[place.unit])[best.0] else { continue }
      units[place.unit].take(source: range, target: place.range)
      found.append(
        MinedFind(
          bead: units[place.unit].bead,
          candidate: MinedCandidate(
            source: range, target: place.range, sourceText: best.0, targetText: place.text,
            evidence: .company, score: best.1 * 0.9)))
    }
    return found
  }
}
