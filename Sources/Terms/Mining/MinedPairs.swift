internal import Text

/// Brings what was found in the beads together: one pair a name, other renderings as its variants.
struct MinedPairs {
  let pairs: [NamePair]

  init(_ found: [MinedFind], target: Document) {
    var groups: [String: [MinedFind]] = [:]
    var order: [String] = []
    for find in found.sorted(by: { $0.candidate.source < $1.candidate.source }) {
      let key = find.candidate.sourceText
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(find)
    }
    let made = order.map { Self.pair($0, groups[$0] ?? []) }
    pairs = Self.withoutRivals(made).filter { !Self.isStray($0, in: target) }
  }

  /// Whether a sound was found once or twice for a name that stands all over the text.
  private static func isStray(_ pair: NamePair, in target: Document) -> Bool {
    guard pair.evidence == .sound, pair.confidence < 0.97 else { return false }
    let folded = target.folded.bytes
    let name = Array(FoldedText.fold(pair.target).utf8)
    var count = 0
    var at = 0
    while let next = folded.firstPlace(of: name, from: at) {
      if !WordEdge.isWord(before: next.lowerBound, in: folded),
        !WordEdge.isWord(at: next.upperBound, in: folded)
      {
        count += 1
      }
      at = next.upperBound
    }
    return count >= 3 * (pair.places.count + 1)
  }

  private static func pair(_ source: String, _ finds: [MinedFind]) -> NamePair {
    var renderings: [String: [MinedFind]] = [:]
    for find in finds { renderings[find.candidate.targetText, default: []].append(find) }
    let ranked = renderings.keys.sorted { a, b in
      let (first, second) = (renderings[a] ?? [], renderings[b] ?? [])
      return (-first.count, -first[0].candidate.score, first[0].candidate.target.start)
        < (-second.count, -second[0].candidate.score, second[0].candidate.target.start)
    }
    let main = renderings[ranked[0]] ?? []
    let best = main.map(\.candidate.score).max() ?? 0
    let count = Double(main.count)
    let confidence = min(0.99, best * 0.9 + min(0.09, 0.03 * count))
    return NamePair(
      source: source, target: ranked[0], evidence: main.map(\.candidate.evidence).min() ?? .sound,
      confidence: confidence,
      places: finds.map {
        NamePair.Place(
          source: $0.candidate.source, target: $0.candidate.target, bead: $0.bead)
      },
      variants: ranked.dropFirst().map {
        NamePair.Variant(text: $0, count: renderings[$0]?.count ?? 0)
      })
  }

  /// Of pairs for one rendering, one source inside the other's, the one found oftener stays.
  private static func withoutRivals(_ pairs: [NamePair]) -> [NamePair] {
    pairs.filter { pair in
      !pairs.contains { other in
        other.target == pair.target && other.source != pair.source
          && other.evidence <= pair.evidence
          && (other.places.count, other.confidence) > (pair.places.count * 2, pair.confidence)
          && (other.source.contains(pair.source) || pair.source.contains(other.source))
      }
    }
  }
}
