internal import Terms
internal import Text

/// Names of a source that are told by nothing but how they are written: 卡洛斯·费尔南德斯 by its
/// dot, 陈思远 by its surname and no word being made of its characters, and capitalised words that
/// no word list has.
struct BareNames {
  private let pair: Pair
  private let madeKnown = Lazy<CoveredBytes>()
  private static let leastLikeness = 0.6
  /// In the sentences beside, where many names stand.
  private static let leastLikenessBeside = 0.75

  init(_ pair: Pair) { self.pair = pair }

  /// What a term base has, and what the translation renders.
  private var known: CoveredBytes {
    madeKnown.value {
      let terms = pair.alignment == nil ? [] : pair.terms(.source)
      var known = CoveredBytes(terms.lazy.map(\.range), of: pair.source?.text.count ?? 0)
      known.insert(pair.names.lazy.flatMap(\.places).map(\.source))
      return known
    }
  }

  func missing(in bead: Int) -> [MissingName] {
    guard let alignment = pair.alignment, let source = pair.source else { return [] }
    let ranges = alignment.beads[bead].source.map { alignment.source[$0].range }
    let names = ranges.flatMap { range in
      source.language.base == "zh"
        ? HanPersons(source, range).all
        : capitals(in: range)
    }
    return names.filter { !known.overlaps($0) && !isRendered(source.string($0), near: bead) }
      .map { MissingName(text: source.string($0), range: $0, usual: nil) }
  }

  /// Whether a word is like any part of a name.
  private func isRendered(_ name: String, near bead: Int) -> Bool {
    guard let beads = pair.alignment?.beads, let language = pair.source?.language else {
      return true
    }
    let parts = name.split { $0 == " " || $0 == "·" }.map(String.init)
    let readings = parts.flatMap { part in
      language.base == "zh"
        ? [Readings.name(part), Readings.name(String(part.prefix(1)))]
        : [Romanizer.romanized(part, language: language)]
    }
    return (max(0, bead - 1)...min(beads.count - 1, bead + 1)).contains { near in
      let least = near == bead ? Self.leastLikeness : Self.leastLikenessBeside
      return pair.targetEntries(near).contains { entry in
        entry.isCapitalised
          && readings.contains { NameSimilarity.score($0, entry.folded) >= least }
      }
    }
  }

  /// Two capitalised words in a row that no list has; inside a sentence one will do, but where all
  /// nouns have capitals.
  private func capitals(in range: TextRange) -> [TextRange] {
    guard let source = pair.source else { return [] }
    var runs: [[WordIndex.Entry]] = []
    for entry in pair.words(.source).entries(in: range) where isName(entry, source.language) {
      if let last = runs.last?.last, entry.range.start == last.range.end + 1 {
        runs[runs.count - 1].append(entry)
      } else {
        runs.append([entry])
      }
    }
    let writesNounsSmall = !["de", "lb"].contains(source.language.base)
    return runs.compactMap { run in
      let isEnough =
        run.count == 2 && (writesNounsSmall || !isNounPhrase(run))
        || run.count == 1 && writesNounsSmall && !run[0].opensSentence
      guard isEnough, let first = run.first, let last = run.last else { return nil }
      return first.range.union(last.range)
    }
  }

  /// Whether two German words with capitals end as an adjective and its noun do, or as plurals do:
  /// *Verehrte Gäste*, *Handvoll Elfen*.
  private func isNounPhrase(_ run: [WordIndex.Entry]) -> Bool {
    ["er", "en", "em", "es", "te"].contains { run[0].folded.hasSuffix($0) }
      || run[1].folded.hasSuffix("en")
  }

  private func isName(_ entry: WordIndex.Entry, _ language: Language) -> Bool {
    entry.isCapitalised && entry.kind == .letters && entry.folded.unicodeScalars.count >= 4
      && !ListedWords.contains(entry.folded, language: language)
      && !LexiconWords.contains(entry.folded, language: language)
      && !pair.opaque(.source).covers(entry.range)
  }
}
