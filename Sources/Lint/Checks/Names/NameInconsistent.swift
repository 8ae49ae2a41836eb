internal import ICU
internal import Terms
internal import Text

/// One name spelt in two ways inside a text.
enum NameInconsistent: Check {
  static let about = About(
    id: "name-inconsistent", severity: .warning,
    summary: "The text spells one name in two ways",
    rationale: """
      Fergana on one page and Ferghana on the next: two spellings that differ only as transcriptions
      differ (gh and g, y and i, doubled letters) are one name. The rarer one is reported. Two
      names that differ in sound, inflected forms, and spellings that stand for two names of the
      source are left alone.
      """,
    bad: [
      Example(
        "en",
        target: """
          The road to Fergana is closed. Trains to Fergana run late.

          The governor of «Ferghana» apologised.
          """)
    ],
    good: [
      Example(
        "en",
        target: "The road to Fergana is closed. The Fergana valley's farmers met in Ferrara."),
      Example(
        "zh→en",
        source: "卡莉娜·彼得罗娃抵达。\n\n卡莉娜·彼得罗娃发言。\n\n卡琳娜·彼得罗夫娜离开。",
        target: """
          Kalina Petrova arrived.

          Kalina Petrova spoke.

          Karina Petrovna left.
          """),
      Example("en", target: "Anna met Ana Petrova and Hana in Prague. Hannah stayed at home."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    for side in pair.judgedSides {
      guard let document = pair.document(side), document.language.isWritten(in: .latin) else {
        continue
      }
      let sources = Lazy<NameSources>()
      for (rarer, usual) in variants(in: pair.words(side)) {
        let areTwo =
          side == .target
          && sources.value { NameSources(pair) }
            .areTwoNames(rarer.map(\.range), usual.map(\.range))
        if areTwo { continue }
        report(finding(rarer, usual, side, document))
      }
    }
  }

  private typealias Spelling = [WordIndex.Entry]

  /// Pairs of spellings with one key, the rarer (or later) one first.
  private static func variants(in words: WordIndex) -> [(Spelling, Spelling)] {
    let names = words.entries.forms.indices.filter { form in
      words.entries.forms[form].unicodeScalars.count >= leastLetters
        && !words.isListed(form: form) && words.holdsCapital(form: form)
    }
    let groups = Dictionary(grouping: names) { NameKey.fold(words.entries.forms[$0]) }
      .filter { $0.value.count > 1 }
    var found: [(Spelling, Spelling)] = []
    for key in groups.keys.sorted() {
      let forms = (groups[key] ?? []).map { spelling(of: $0, in: words) }.filter { !$0.isEmpty }
        .sorted { ($1.count, $0[0].range.start) < ($0.count, $1[0].range.start) }
      guard let usual = forms.first, usual.count >= 2 else { continue }
      for rarer in forms.dropFirst() where rarer.count < usual.count {
        if NameForms.areInflections(rarer[0].folded, usual[0].folded) { continue }
        found.append((rarer, usual))
      }
    }
    return found
  }

  private static let leastLetters = 5

  private static func spelling(of form: Int, in words: WordIndex) -> Spelling {
    words.places(form: form).map { words.entries[$0] }.filter {
      $0.isCapitalised && $0.kind == .letters && $0.segment != nil
    }
  }

  private static func finding(
    _ rarer: Spelling, _ usual: Spelling, _ side: Side, _ document: Document
  ) -> Finding {
    let places = rarer.dropFirst().map {
      Related(side: side, range: $0.range, message: "also here")
    }
    return Finding(
      rule: about.id, severity: about.severity,
      message: "\(Wording.quoted(document, rarer[0].range)) here, "
        + "\(Wording.quoted(document, usual[0].range)) in "
        + "\(Wording.count(usual.count, "other place")): one name in two spellings",
      side: side, range: rarer[0].range,
      related: [Related(side: side, range: usual[0].range, message: "the usual spelling")] + places)
  }
}
