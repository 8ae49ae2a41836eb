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
    let kept = Self.withoutRivals(made)
    let doubtful = kept.filter(Self.isDoubtful)
    let openings = WordOpenings(doubtful.isEmpty ? [] : target.text)
    let isOpen = doubtful.contains { openings.most(of: $0.target) ?? .max >= Self.chance($0) }
    guard isOpen else {
      pairs = kept
      return
    }
    let counts = Self.counts(of: doubtful.map(\.target), in: target)
    pairs = kept.filter { pair in
      !Self.isDoubtful(pair) || counts[pair.target] ?? 0 < Self.chance(pair)
    }
  }

  /// A sound that was found once or twice for a name that stands all over the text is chance: the
  /// least number of places that the name then stands in.
  private static func chance(_ pair: NamePair) -> Int { 3 * (pair.places.count + 1) }

  private static func isDoubtful(_ pair: NamePair) -> Bool {
    pair.evidence == .sound && pair.confidence < 0.97
  }

  /// In how many places names stand in a text, in any case.
  private static func counts(of names: [String], in target: Document) -> [String: Int] {
    guard !names.isEmpty else { return [:] }
    let concepts = names.map {
      Concept(id: $0, type: "phrase", terms: [Term($0, language: target.language)])
    }
    let glossary = Glossary(concepts: concepts)
    var counts: [String: Int] = [:]
    for match in glossary.matcher(for: target.language).matches(in: target) {
      counts[names[match.concept], default: 0] += 1
    }
    return counts
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
    let byTarget = Dictionary(grouping: pairs, by: \.target)
    return pairs.filter { pair in
      !(byTarget[pair.target] ?? []).contains { other in
        other.source != pair.source && other.evidence <= pair.evidence
          && (other.places.count, other.confidence) > (pair.places.count * 2, pair.confidence)
          && (other.source.contains(pair.source) || pair.source.contains(other.source))
      }
    }
  }
}
