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
  /// Where the names stand, rendered or not.
  private let sources: NamePlaces
  private let madeExplained = Lazy<CoveredBytes>()
  private let madeTerms = Lazy<RangeIndex>()

  /// - Parameter places: of the names that no term base has.
  init(_ pair: Pair, _ places: NamePlaces) {
    self.pair = pair
    capitals = NameRuns(pair: pair)
    let isOther = pair.source.map { !$0.language.isWritten(in: .latin) } ?? false
    names = isOther && pair.alignment?.kind == .translation ? pair.names : []
    sources = places
  }

  /// Where the translation has one of the names.
  private var explained: CoveredBytes {
    madeExplained.value {
      CoveredBytes(names.lazy.flatMap(\.places).map(\.target), of: pair.target.text.count)
    }
  }

  /// Where the translation has a term of the term base.
  private var terms: RangeIndex {
    madeTerms.value { RangeIndex(pair.terms(.target).map(\.range)) }
  }

  var all: [StrangeRendering] {
    var found = OtherSpellings(pair).all
    for strange in names.flatMap(otherNames)
    where !found.contains(where: { $0.range.overlaps(strange.range) }) {
      found.append(strange)
    }
    return found.sorted { $0.range < $1.range }
  }

  /// Names that stand only where the usual rendering of one name of the source is missing.
  private func otherNames(_ name: NamePair) -> [StrangeRendering] {
    guard Self.isSounded(name), name.places.count >= 2 else { return [] }
    let rendered = name.places.lazy.filter { $0.rendering == 0 }
    if rendered.map(\.bead).starts(with: sources.beads(of: name.source)) { return [] }
    let usual = rendered.map(\.bead).sorted()
    guard usual.first != usual.last, let usualPlace = rendered.first,
      let beads = pair.alignment?.beads
    else { return [] }
    let bare = sources.places(of: name.source).filter { place in
      let index = usual.partitionIndex { $0 >= place.bead }
      return index == usual.count || usual[index] != place.bead
    }
    if bare.isEmpty { return [] }
    let forms = forms(of: name)
    var byForm: [String: [(source: TextRange, word: NameRun)]] = [:]
    for (bead, range) in bare where !hasWord(of: forms, in: bead) {
      lazy var whole = Set(capitals.runs(beads[bead]).map(\.range))
      for run in capitals.runs(beads[bead], without: explained)
      where run.isStrange || whole.contains(run.range) {
        byForm[run.key, default: []].append((range, run))
      }
    }
    return byForm.keys.sorted().flatMap { key -> [StrangeRendering] in
      guard let uses = byForm[key], let first = uses.first, isUnexplained(first.word, key, name),
        capitals.count(of: key) == uses.count, first.word.isStrange || uses.count >= 2
      else { return [] }
      return uses.map { use in
        StrangeRendering(
          name: name.source, source: use.source, range: use.word.range, usual: name.target,
          usualRange: usualPlace.target)
      }
    }
  }

  private static func isSounded(_ name: NamePair) -> Bool {
    name.evidence == .sound || name.evidence == .company
  }

  private func isName(other name: NamePair, at range: TextRange) -> Bool {
    names.contains { other in
      other.source != name.source && other.places.contains { $0.target.overlaps(range) }
    }
  }

  /// The forms of the words of the usual rendering.
  private func forms(of name: NamePair) -> [Int] {
    let words = FoldedText.fold(name.target).split { !$0.isLetter && $0 != "'" }
    return words.compactMap { pair.words(.target).form(of: String($0)) }
  }

  /// Whether a word of some forms stands in the bead.
  private func hasWord(of forms: [Int], in bead: Int) -> Bool {
    guard let alignment = pair.alignment else { return false }
    let words = pair.words(.target)
    return alignment.beads[bead].target.contains { segment in
      let range = alignment.target[segment].range
      return forms.contains { words.hasWord(of: $0, in: range) }
    }
  }

  /// Whether nothing but the name that is missing its rendering can be behind the words.
  private func isUnexplained(_ run: NameRun, _ key: String, _ name: NamePair) -> Bool {
    if explained.overlaps(run.range), isName(other: name, at: run.range) { return false }
    // Known terms have checks of their own.
    if terms.overlaps(run.range) { return false }
    return !key.split(separator: " ").contains { word in
      FoldedText.fold(name.target).contains(word)
        || ToldNames.words(of: name.target).contains {
          NameForms.areInflections(String(word), $0)
        }
    }
  }
}
