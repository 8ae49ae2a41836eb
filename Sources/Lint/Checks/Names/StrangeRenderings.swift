internal import ICU
internal import Terms
internal import Text

/// A place where a name of the source is called something else than in the rest of the text.
struct StrangeRendering {
  let name: String
  let source: TextRange
  let range: TextRange
  let usual: String
  let usualRange: TextRange
}

/// Finds names that a translation renders in one way, and in another way once or twice.
struct StrangeRenderings {
  private let pair: Pair
  private let names: [NamePair]
  private let capitals: NameRuns

  init(_ pair: Pair) {
    self.pair = pair
    capitals = NameRuns(pair: pair)
    let isOther = pair.source.map { !$0.language.isWritten(in: .latin) } ?? false
    names = isOther && pair.alignment?.kind == .translation ? pair.names : []
  }

  var all: [StrangeRendering] {
    var found = names.flatMap(otherSpellings)
    for strange in names.flatMap(otherNames)
    where !found.contains(where: { $0.range.overlaps(strange.range) }) {
      found.append(strange)
    }
    return found.sorted { $0.range < $1.range }
  }

  /// Renderings that sound like the usual one, but are spelt in another way.
  private func otherSpellings(_ name: NamePair) -> [StrangeRendering] {
    let ways = Dictionary(grouping: name.places) { pair.target.string($0.target) }
    guard ways.count > 1, name.evidence == .sound else { return [] }
    let usual = usualForm(ways, of: name)
    guard let usualPlace = ways[usual]?.first else { return [] }
    return ways.keys.sorted().flatMap { form -> [StrangeRendering] in
      guard form != usual, isOtherSpelling(form, usual), let places = ways[form],
        places.count < ways[usual]?.count ?? 0 || places.count == 1
      else { return [] }
      return places.map {
        StrangeRendering(
          name: name.source, source: $0.source, range: $0.target, usual: usual,
          usualRange: usualPlace.target)
      }
    }
  }

  /// The commonest form; of forms that are as common, the one that is nearer to the source's sound.
  private func usualForm(_ ways: [String: [NamePair.Place]], of name: NamePair) -> String {
    let reading = Readings.plain(name.source)
    let ranked = ways.keys.sorted { a, b in
      let counts = (ways[a]?.count ?? 0, ways[b]?.count ?? 0)
      let scores = (
        NameSimilarity.score(reading, FoldedText.fold(a)),
        NameSimilarity.score(reading, FoldedText.fold(b))
      )
      return (-counts.0, -scores.0, a) < (-counts.1, -scores.1, b)
    }
    return ranked.first ?? name.target
  }

  private func isOtherSpelling(_ a: String, _ b: String) -> Bool {
    let words = [a, b].map {
      FoldedText.fold($0).split { !$0.isLetter && $0 != "'" }.map(String.init)
    }
    guard words[0].count == words[1].count else { return false }
    let differing = zip(words[0], words[1]).filter { $0 != $1 }
    return !differing.isEmpty && differing.allSatisfy { !NameForms.areInflections($0, $1) }
  }

  /// Names that stand only where the usual rendering of one name of the source is missing.
  private func otherNames(_ name: NamePair) -> [StrangeRendering] {
    guard name.evidence == .sound || name.evidence == .company,
      let usualPlace = name.places.first(where: { pair.target.string($0.target) == name.target })
    else { return [] }
    let usual = Set(name.places.filter { pair.target.string($0.target) == name.target }.map(\.bead))
    guard usual.count >= 2, let beads = pair.alignment?.beads else { return [] }
    let bare = beads.indices.filter { !usual.contains($0) && holds(name.source, beads[$0]) != nil }
    var byForm: [String: [(bead: Int, word: NameRun)]] = [:]
    for bead in bare where !hasWords(of: name, in: beads[bead]) {
      for run in capitals.runs(beads[bead]) { byForm[run.key, default: []].append((bead, run)) }
    }
    return byForm.keys.sorted().flatMap { key -> [StrangeRendering] in
      guard let uses = byForm[key], let first = uses.first, isUnexplained(first.word, key, name),
        capitals.count(of: key) == uses.count, first.word.isStrange || uses.count >= 2
      else { return [] }
      return uses.compactMap { use in
        holds(name.source, beads[use.bead]).map {
          StrangeRendering(
            name: name.source, source: $0, range: use.word.range, usual: name.target,
            usualRange: usualPlace.target)
        }
      }
    }
  }

  private func holds(_ name: String, _ bead: Bead) -> TextRange? {
    guard let source = pair.source, let alignment = pair.alignment, !bead.target.isEmpty else {
      return nil
    }
    let bytes = Array(name.utf8)
    for segment in bead.source {
      let range = alignment.source[segment].range
      if let found = source.text.firstPlace(
        of: bytes, from: Int(range.start), to: Int(range.end))
      {
        return TextRange(found.lowerBound, found.upperBound)
      }
    }
    return nil
  }

  /// Whether a word of the usual rendering stands in the bead.
  private func hasWords(of name: NamePair, in bead: Bead) -> Bool {
    guard let alignment = pair.alignment else { return false }
    let words = Set(
      FoldedText.fold(name.target).split { !$0.isLetter && $0 != "'" }.map(String.init))
    return bead.target.contains { segment in
      pair.words(.target).entries(in: alignment.target[segment].range).contains {
        words.contains($0.folded)
      }
    }
  }

  /// Whether nothing but the name that is missing its rendering can be behind the words.
  private func isUnexplained(_ run: NameRun, _ key: String, _ name: NamePair) -> Bool {
    let places = pair.names.filter { $0.source != name.source }.flatMap(\.places)
    if places.contains(where: { $0.target.overlaps(run.range) }) { return false }
    if pair.terms(.target).contains(where: { $0.range.overlaps(run.range) }) {
      // Known terms have checks of their own.
      return false
    }
    return !key.split(separator: " ").contains { word in
      FoldedText.fold(name.target).contains(word)
    }
  }
}
