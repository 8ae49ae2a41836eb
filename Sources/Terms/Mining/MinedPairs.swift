internal import Text

/// Brings what was found in the beads together: one pair a name, other renderings as its variants.
struct MinedPairs {
  let pairs: [NamePair]

  init(
    _ found: [MinedFind], source: Document, target: Document, _ finder: NameMiner.WordFinder?
  ) {
    let made = Self.pairs(found, source, target)
    let kept = Self.withoutRivals(made)
    let counts = NameCounts(kept.filter(Self.isDoubtful).map(\.target), in: target, finder)
    pairs = kept.filter { pair in
      !Self.isDoubtful(pair) || counts[pair.target] < Self.chance(pair)
    }
  }

  /// A pair for each string of the source, in the order in which they first stand there.
  private static func pairs(
    _ found: [MinedFind], _ source: Document, _ target: Document
  ) -> [NamePair] {
    let order = inOrder(found)
    let names = numbers(of: order.lazy.map { found[Int($0)].candidate.source }, in: source)
    let renderings = numbers(of: order.lazy.map { found[Int($0)].candidate.target }, in: target)
    let count = names.max().map { Int($0) + 1 } ?? 0
    let byName = Buckets(places: order.count, count: count) { Int(names[$0]) }
    return (0..<count).map { name in
      let places = byName[name].map { Int($0) }
      return pair(
        places.map { found[Int(order[$0])] }, places.map { renderings[$0] }, source, target)
    }
  }

  /// The places of finds in their list, in the order in which their sources stand in the text.
  private static func inOrder(_ found: [MinedFind]) -> [UInt32] {
    // With the start before the place, each is one number to sort.
    let keys = found.indices.map { UInt64(found[$0].candidate.source.start) << 32 | UInt64($0) }
      .sorted()
    var order = keys.map { UInt32(truncatingIfNeeded: $0) }
    var first = 0
    while first < keys.count {
      var next = first + 1
      while next < keys.count, keys[next] >> 32 == keys[first] >> 32 { next += 1 }
      if next > first + 1 {
        order[first..<next].sort {
          (found[Int($0)].candidate.source.end, $0) < (found[Int($1)].candidate.source.end, $1)
        }
      }
      first = next
    }
    return order
  }

  /// The number of the string in each of some ranges.
  private static func numbers(
    of ranges: some Sequence<TextRange>, in document: Document
  ) -> [UInt32] {
    var numbers = StringNumbers(document)
    return ranges.map { UInt32(numbers.number(of: $0)) }
  }

  /// A sound that was found once or twice for a name that stands all over the text is chance: the
  /// least number of places that the name then stands in.
  private static func chance(_ pair: NamePair) -> Int { 3 * (pair.places.count + 1) }

  private static func isDoubtful(_ pair: NamePair) -> Bool {
    pair.evidence == .sound && pair.confidence < 0.97
  }

  /// What one rendering was found with.
  private struct Rendering {
    let number: UInt32
    let first: MinedFind
    var count = 0
    /// The highest score.
    var best = -Double.infinity
    /// The surest evidence.
    var evidence: NamePair.Evidence
  }

  /// - Parameters:
  ///   - finds: of one string of the source.
  ///   - numbers: those of their renderings.
  private static func pair(
    _ finds: [MinedFind], _ numbers: [UInt32], _ source: Document, _ target: Document
  ) -> NamePair {
    var renderings: [Rendering] = []
    for (find, number) in zip(finds, numbers) {
      let known = renderings.firstIndex { $0.number == number }
      let place = known ?? renderings.count
      if known == nil {
        renderings.append(
          Rendering(number: number, first: find, evidence: find.candidate.evidence))
      }
      renderings[place].count += 1
      renderings[place].best = max(renderings[place].best, find.candidate.score)
      renderings[place].evidence = min(renderings[place].evidence, find.candidate.evidence)
    }
    renderings.sort { a, b in
      (-a.count, -a.first.candidate.score, a.first.candidate.target.start)
        < (-b.count, -b.first.candidate.score, b.first.candidate.target.start)
    }
    let main = renderings[0]
    return NamePair(
      source: source.string(finds[0].candidate.source),
      target: target.string(main.first.candidate.target), evidence: main.evidence,
      confidence: min(0.99, main.best * 0.9 + min(0.09, 0.03 * Double(main.count))),
      places: zip(finds, numbers).map { find, number in
        NamePair.Place(
          source: find.candidate.source, target: find.candidate.target, bead: find.bead,
          rendering: renderings.firstIndex { $0.number == number } ?? 0)
      },
      variants: renderings.dropFirst().map {
        NamePair.Variant(text: target.string($0.first.candidate.target), count: $0.count)
      })
  }

  /// Of pairs for one rendering, one source inside the other's, the one found oftener stays.
  private static func withoutRivals(_ pairs: [NamePair]) -> [NamePair] {
    let byTarget = Dictionary(grouping: pairs, by: \.target)
    return pairs.filter { pair in
      guard let others = byTarget[pair.target], others.count > 1 else { return true }
      return !others.contains { other in
        other.source != pair.source && other.evidence <= pair.evidence
          && (other.places.count, other.confidence) > (pair.places.count * 2, pair.confidence)
          && (other.source.holds(pair.source) || pair.source.holds(other.source))
      }
    }
  }
}
