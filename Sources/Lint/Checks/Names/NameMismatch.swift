internal import Terms
internal import Text

/// One name spelt in two ways on the two sides.
enum NameMismatch: Check {
  static let about = About(
    id: "name-mismatch", severity: .warning,
    summary: "The two sides spell one name in two ways",
    rationale: """
      A name that only the one side has, where the aligned sentence of the other side has a similar
      name that is missing here, is the same name twice. No glossary is needed. The finding lies on
      the form that looks like a slip or like leaked pinyin; the other form is shown beside it.
      Inflected forms and words of the language are left alone.
      """,
    bad: [
      Example(
        "en",
        source: """
          Work on the bridge at Koshtobe and on Naryn No. 1 tunnel began in April, builders said.

          The villagers of the valley had waited thirty years for a road.
          """,
        target: "Work on the bridge at Koshtobe and «Nalun» No. 1 tunnel began in April.",
        kind: "condensed"),
      Example(
        "en",
        source: """
          Uranium was found in the «Yili» Basin, where both countries prospect for ore together.

          The villagers of the valley had waited thirty years for a road.
          """,
        target: "Both countries prospect for uranium ore in the Ili Basin.", kind: "condensed"),
      Example(
        "de→en", source: "Bürgermeisterin Karin Osterkamp eröffnete den Hafen.",
        target: "The mayor, Karin «Osterkmp», opened the harbour."),
    ],
    good: [
      Example(
        "en",
        source: """
          Kazakhstani miners met their colleagues from Kyrgyzstan in Almaty on Monday evening.

          The villagers of the valley had waited thirty years for a road.
          """,
        target: "Miners from Kazakhstan and Kyrgyzstan met in Almaty.", kind: "condensed"),
      Example(
        "de→en", source: "Die Delegation aus München besuchte Köln.",
        target: "The delegation from Munich visited Cologne."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment,
      source.language.scripts == pair.target.language.scripts,
      !pair.target.language.isUnspaced
    else { return }
    let names = PairedNames(pair: pair)
    for entry in pair.words(.target).entries where names.isLonely(entry, on: .target) {
      guard let segment = entry.segment else { continue }
      let near = pair.beads.counterparts(of: segment, on: .target)
      let facing = near.flatMap { pair.beads.counterparts(of: $0, on: .source) } + [segment]
      guard
        let match = names.best(
          for: entry, in: near.map { alignment.source[$0].range },
          facing: Set(facing).map { alignment.target[$0].range })
      else { continue }
      let side: Side = names.looksLeaked(match, beside: entry) ? .source : .target
      let here = side == .target ? entry.range : match.range
      let there = side == .target ? match.range : entry.range
      let document = side == .target ? pair.target : source
      let other = side == .target ? source : pair.target
      report(
        Finding(
          rule: about.id, severity: about.severity,
          message: "\(Wording.quoted(document, here)) here, \(Wording.quoted(other, there)) "
            + "in the other text: one name in two spellings",
          side: side, range: here,
          related: [Related(side: side.other, range: there, message: "the other text")],
          bead: pair.beads.beads(of: segment, on: .target).first))
    }
  }
}

/// Names that stand on one side only, and how well two of them go together.
private struct PairedNames {
  let pair: Pair
  private let leastSimilarity = 0.75
  /// Enough when a neighbouring word is the same on both sides.
  private let leastInContext = 0.65

  /// A name of the side that the other side never has.
  func isLonely(_ entry: WordIndex.Entry, on side: Side) -> Bool {
    isName(entry, on: side) && !pair.words(side.other).contains(entry.folded)
  }

  /// A capitalised word that no word list knows.
  private func isName(_ entry: WordIndex.Entry, on side: Side) -> Bool {
    guard let document = pair.document(side), entry.isCapitalised, entry.kind == .letters,
      entry.segment != nil, entry.folded.unicodeScalars.count >= 3
    else { return false }
    if document.opaque.contains(where: { $0.contains(entry.range) }) { return false }
    return !WordList.contains(entry.folded, language: document.language)
      && !FunctionWords.contains(entry.folded, language: document.language)
  }

  /// - Parameter facing: the ranges of the target that the source's ranges correspond to; a name
  ///   that they have is no slip.
  func best(
    for entry: WordIndex.Entry, in ranges: [TextRange], facing: [TextRange]
  ) -> WordIndex.Entry? {
    let rendered = Set(facing.flatMap { pair.words(.target).entries(in: $0).map(\.folded) })
    var best: (score: Double, entry: WordIndex.Entry)?
    for other in ranges.flatMap({ pair.words(.source).entries(in: $0) })
    where isName(other, on: .source) && !rendered.contains(other.folded)
      && !NameForms.areInflections(entry.folded, other.folded)
    {
      let similarity = NameSimilarity.score(entry.folded, other.folded)
      let isInContext =
        isLonely(other, on: .source) && !isPart(entry, of: pair.target)
        && !isPart(other, of: pair.source) && haveCommonNeighbour(entry, other)
      guard similarity >= (isInContext ? leastInContext : leastSimilarity) else { continue }
      let score = similarity + (isInContext ? 0.2 : 0)
      if score > best?.score ?? 0 { best = (score, other) }
    }
    return best?.entry
  }

  /// Whether a word is only a part of a hyphenated one.
  private func isPart(_ entry: WordIndex.Entry, of document: Document?) -> Bool {
    guard let text = document?.text else { return false }
    let before = entry.range.start > 0 ? text[Int(entry.range.start) - 1] : 0x20
    let after = Int(entry.range.end) < text.count ? text[Int(entry.range.end)] : 0x20
    return before == UInt8(ascii: "-") || after == UInt8(ascii: "-")
  }

  /// Whether the word before or after is the same on both sides.
  private func haveCommonNeighbour(_ a: WordIndex.Entry, _ b: WordIndex.Entry) -> Bool {
    let target = pair.words(.target)
    let source = pair.words(.source)
    guard let i = target.places(of: a.folded).first(where: { target.entries[$0].range == a.range }),
      let j = source.places(of: b.folded).first(where: { source.entries[$0].range == b.range })
    else { return false }
    return [-1, 1].contains { step in
      guard target.entries.indices.contains(i + step), source.entries.indices.contains(j + step)
      else { return false }
      let first = target.entries[i + step]
      let second = source.entries[j + step]
      guard first.segment == a.segment, second.segment == b.segment else { return false }
      return first.folded == second.folded
        || NameForms.areInflections(first.folded, second.folded)
    }
  }

  /// Whether the source's form reads as pinyin while the target's does not.
  func looksLeaked(_ source: WordIndex.Entry, beside target: WordIndex.Entry) -> Bool {
    guard pair.judgedSides.contains(.source) else { return false }
    return (Pinyin.syllables(source.folded) ?? 0) >= 2 && Pinyin.syllables(target.folded) == nil
  }
}
