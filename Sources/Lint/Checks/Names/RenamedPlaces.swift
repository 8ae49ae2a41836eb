internal import Terms
internal import Text

/// Finds transcribed names of a Chinese source that the translation renders by their sound in one
/// place and by a name that sounds otherwise in two or more: 阿斯塔纳 as *Astana* and *Nur-Sultan*.
///
/// What is written by its sound has that sound in the other language too, so the other name is the
/// strange one, however often it stands. Names of the glossary have checks of their own.
struct RenamedPlaces {
  private let pair: Pair
  private let capitals: NameRuns
  private let names: [NamePair]
  private let phrases: [NamePair]
  /// The phrases by their first character.
  private let byOpening: [Unicode.Scalar?: [Int]]
  private static let leastPlaces = 2
  /// How like the reading of the Chinese the one rendering is at least, and how much less the other.
  private static let leastLikeness = 0.7
  private static let leastGap = 0.35

  init(_ pair: Pair) {
    self.pair = pair
    capitals = NameRuns(pair: pair)
    let isHan =
      pair.source?.language.base == "zh" && pair.alignment?.kind == .translation
    names = isHan ? pair.names : []
    let phrases = names.filter { $0.evidence == .company }
    self.phrases = phrases
    byOpening = Dictionary(grouping: phrases.indices) { phrases[$0].source.unicodeScalars.first }
  }

  var all: [StrangeRendering] {
    if names.isEmpty { return [] }
    let source = RangeIndex(pair.terms(.source).map(\.range))
    let target = RangeIndex(pair.terms(.target).map(\.range))
    return names.filter { name in
      Pinyin.isTransliteration(name.source)
        && !name.places.contains { source.overlaps($0.source) || target.overlaps($0.target) }
    }.flatMap(strange)
  }

  /// A place of a name, the whole of it on the source's side.
  private struct Use {
    let source: TextRange
    let target: TextRange
    let bead: Int
  }

  /// The places of a name, and those of parts of it that keep company with another name.
  private func uses(of name: NamePair) -> [Use] {
    let own = name.places.map { Use(source: $0.source, target: $0.target, bead: $0.bead) }
    let near = Set(name.source.unicodeScalars.flatMap { byOpening[$0] ?? [] }).sorted()
    let parts = near.map { phrases[$0] }.filter {
      $0.source != name.source && name.source.contains($0.source)
    }
    return own
      + parts.flatMap { part in
        part.places.compactMap { place in
          whole(name.source, around: part.source, at: place.source).map {
            Use(source: $0, target: place.target, bead: place.bead)
          }
        }
      }
  }

  /// The range of a name if it stands around a part of it.
  private func whole(_ name: String, around part: String, at range: TextRange) -> TextRange? {
    let bytes = Array(name.utf8)
    guard let source = pair.source, let offset = bytes.firstPlace(of: Array(part.utf8))?.lowerBound
    else { return nil }
    let start = Int(range.start) - offset
    guard start >= 0, start + bytes.count <= source.text.count,
      source.text[start..<start + bytes.count].elementsEqual(bytes)
    else { return nil }
    return TextRange(start, start + bytes.count)
  }

  private func strange(_ name: NamePair) -> [StrangeRendering] {
    let uses = uses(of: name)
    guard uses.contains(where: { !isSame($0.target, uses[0].target) }) else { return [] }
    let forms = Dictionary(grouping: uses) { pair.target.string($0.target) }
    guard forms.count > 1 else { return [] }
    let reading = Readings.plain(name.source)
    let scores = forms.keys.map { ($0, NameSimilarity.score(reading, Readings.flatten($0))) }
    let best = scores.max { ($0.1, $1.0) < ($1.1, $0.0) }
    guard let best, best.1 >= Self.leastLikeness, let usual = forms[best.0]?.first else {
      return []
    }
    return scores.sorted { $0.0 < $1.0 }.flatMap { form, score -> [StrangeRendering] in
      guard score <= best.1 - Self.leastGap, let uses = forms[form], isOneName(uses) else {
        return []
      }
      return uses.map {
        StrangeRendering(
          name: name.source, source: $0.source, range: $0.target, usual: best.0,
          usualRange: usual.target)
      }
    }
  }

  /// Whether two ranges of the translation have the same bytes.
  private func isSame(_ a: TextRange, _ b: TextRange) -> Bool {
    a.count == b.count && pair.target.text[a.indices].elementsEqual(pair.target.text[b.indices])
  }

  /// Whether a form is a name of the text's own: it stands for this name and nowhere else.
  private func isOneName(_ uses: [Use]) -> Bool {
    guard uses.count >= Self.leastPlaces, let beads = pair.alignment?.beads else { return false }
    let runs = uses.flatMap { use in
      capitals.runs(beads[use.bead]).filter { $0.range == use.target && $0.isStrange }
    }
    return runs.count == uses.count
      && runs.allSatisfy { capitals.count(of: $0.key) == uses.count }
  }
}
