internal import Terms
internal import Text

/// A word that is a slip of the pen away from the right one.
enum NearMiss: Check {
  static let about = About(
    id: "near-miss", severity: .warning, fixability: .unsafe,
    summary: "A word is one or two letters away from a name or word that belongs here",
    rationale: """
      Dropped and swapped letters in names pass every spelling checker. A word that is in no word
      list and stands nowhere else is compared with the glossary's names, with the words of the
      aligned source and with those the text itself repeats; a small word such as *teh* with the
      function words of the language, and a name with what the source's own script spells, letter by
      letter or in pinyin. Inflected forms and two spellings that are both known are
      left alone.
      """,
    bad: [
      Example(
        "zh→en", source: "代表团访问了撒马尔罕。", target: "The delegation visited «Samarkend».",
        terms: samarkand),
      Example(
        "zh→en", source: "外长昨天抵达匈牙利。", target: "The minister arrived in «Hungry» yesterday."),
      Example("en", target: "The bridge was closed «whilse» the storm lasted."),
      Example("en", target: "He spoke to «teh» mayor of the town."),
      Example(
        "en", source: "The Harbour Network of Bergen was founded by fishermen in the old town.",
        target: "The Harbour «Nework» of Bergen was founded by fishermen.", kind: "condensed"),
    ],
    good: [
      Example(
        "zh→en", source: "代表团访问了撒马尔罕。", target: "The delegation visited Samarkand's bazaar.",
        terms: samarkand),
      Example("en", target: "The freighter ran aground off the island."),
      Example(
        "en", target: "The town of Kent is not Kant.", terms: "kant,place,en,Kant,preferred,,"),
      Example(
        "en", source: "The neighboring towns have organized a market of farm goods.",
        target: "The neighbouring towns have organised a market.", kind: "condensed"),
    ])

  private static let samarkand = """
    samarkand,place,zh,撒马尔罕,preferred,,
    samarkand,place,en,Samarkand,preferred,,
    """

  static func run(on pair: Pair, report: (Finding) -> Void) {
    for side in pair.judgedSides {
      guard let document = pair.document(side), WordList.isAvailable(for: document.language) else {
        continue
      }
      let nearest = NearestWord(pair: pair, side: side, document: document)
      let slips = side == .target ? NameSlips(pair) : nil
      let romanized = side == .target ? RomanizedSlips(pair) : nil
      let sources = Lazy<NameSources>()
      let words = pair.words(side)
      let entries = words.entries
      let asked = asked(of: words, slips)
      for index in entries.indices {
        let need = asked[entries.form(at: index)]
        let isCapitalised = entries.isCapitalised(at: index)
        if need == .none || need == .capital && !isCapitalised { continue }
        let entry = entries[index]
        guard entry.kind == .letters else { continue }
        let slip =
          isCapitalised ? slips?.find(for: entry) ?? romanized?.find(for: entry) : nil
        if let match = slip {
          report(finding(entry, "is a slip", match, side, document))
          continue
        }
        guard nearest.isSuspect(entry), let match = nearest.find(for: entry),
          !areTwoNames(entry, match, side, sources.value { NameSources(pair) })
        else { continue }
        report(finding(entry, "stands nowhere else", match, side, document))
      }
    }
  }

  /// Which words of a form are looked at.
  private enum Asked: UInt8 { case none, capital, all }

  /// For each form: all where it stands once, and those that may be a slip of a name.
  private static func asked(of words: WordIndex, _ slips: NameSlips?) -> [Asked] {
    words.entries.forms.indices.map { form in
      if words.count(form: form) == 1 { return .all }
      return slips?.mayBeSlip(form: form) == true ? .capital : .none
    }
  }

  /// Whether the word and the one that it is like stand for two names of the source.
  private static func areTwoNames(
    _ entry: WordIndex.Entry, _ match: NearestWord.Match, _ side: Side,
    _ sources: @autoclosure () -> NameSources
  ) -> Bool {
    guard side == .target, let other = match.related.first(where: { $0.side == side }) else {
      return false
    }
    return sources().areTwoNames([entry.range], [other.range])
  }

  private static func finding(
    _ entry: WordIndex.Entry, _ fault: String, _ match: NearestWord.Match, _ side: Side,
    _ document: Document
  ) -> Finding {
    let word = document.string(entry.range)
    let edit = Edit(side: side, range: entry.range, replacement: match.word)
    return Finding(
      rule: about.id, severity: about.severity,
      message: "\(Wording.quoted(word)) \(fault); \(match.why) "
        + "\(Wording.quoted(match.word))",
      side: side, range: entry.range, related: match.related,
      fixes: [
        Fix(title: "replace by \(Wording.quoted(match.word))", isSafe: false, edits: [edit])
      ])
  }
}
