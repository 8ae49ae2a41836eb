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
  private let sourceTerms = Lazy<RangeIndex>()
  private let targetTerms = Lazy<RangeIndex>()
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
    names.filter { Pinyin.isTransliteration($0.source) }.flatMap { name in
      let found = strange(name)
      return found.isEmpty || hasTerm(name) ? [] : found
    }
  }

  /// Whether a term of the glossary stands in a place of a name.
  private func hasTerm(_ name: NamePair) -> Bool {
    let source = sourceTerms.value { RangeIndex(pair.terms(.source).map(\.range)) }
    let target = targetTerms.value { RangeIndex(pair.terms(.target).map(\.range)) }
    return name.places.contains { source.overlaps($0.source) || target.overlaps($0.target) }
  }

  /// A place of a name, the whole of it on the source's side.
  private struct Use {
    let source: TextRange
    let target: TextRange
    let bead: Int
  }

  /// Parts of a name that keep company with another name.
  private func parts(of name: NamePair) -> [NamePair] {
    let near = Set(name.source.unicodeScalars.flatMap { byOpening[$0] ?? [] }).sorted()
    return near.map { phrases[$0] }.filter {
      $0.source != name.source && name.source.holds($0.source)
    }
  }

  /// The places of a name and of its parts.
  private func uses(of name: NamePair, _ parts: [NamePair]) -> [Use] {
    let own = name.places.map { Use(source: $0.source, target: $0.target, bead: $0.bead) }
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
    let parts = parts(of: name)
    if name.variants.isEmpty, parts.isEmpty { return [] }
    let forms = Dictionary(grouping: uses(of: name, parts)) { pair.target.string($0.target) }
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
