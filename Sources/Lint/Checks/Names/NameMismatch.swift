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
      Inflected forms and words of the language are left alone. Across scripts, a name of the source
      that is rendered in one way everywhere else must not be rendered in another once, nor give
      way to the name of somebody else, nor a transcribed one be rendered by its sound here and by a
      name of another sound there. Between two languages only slips count: *Spain* is what English
      calls Spanien.
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
        "zh→en",
        source: "马尔科维奇抵达贝尔格莱德。\n\n马尔科维奇发表讲话。\n\n马尔科维奇随后离开。",
        target: """
          Markovic arrived in Belgrade.

          Markovic gave a speech.

          «Malkowich» then left.
          """),
      Example(
        "zh→en", source: "车队驶向阿斯塔纳。\n\n阿斯塔纳下了大雪。\n\n记者留在阿斯塔纳。",
        target: """
          The convoy drove to Astana.

          Snow fell heavily on «Nur-Sultan».

          The reporters stayed in «Nur-Sultan».
          """),
      Example(
        "de→en",
        source: """
          Osterkamp eröffnete den Hafen.

          Danach sprach Brandner.

          Es regnete.

          Niemand ging.

          Am Ende dankte Osterkamp den Gästen.
          """,
        target: """
          Osterkamp opened the harbour.

          Then Brandner spoke.

          It rained.

          Nobody left.

          At the end «Brandner» thanked the guests.
          """),
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
      Example(
        "de→en", source: "Aus Nürnberg reiste sie über Prag und Mailand nach Spanien.",
        target: "From Nuremberg she travelled by way of Prague and Milan to Spain."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let renamed = RenamedPlaces(pair).all
    let (names, places) = (Set(renamed.map(\.name)), RangeIndex(renamed.map(\.range)))
    let isTranslation = pair.alignment?.kind == .translation
    let told = ToldNames.names(of: pair)
    let found = isTranslation ? pair.names.filter { $0.evidence != .known } : []
    let sources = NamePlaces((told + found).map(\.source), in: pair)
    let strange = StrangeRenderings(pair, sources).all.filter {
      !names.contains($0.name) && !places.overlaps($0.range)
    }
    for rendering in strange + renamed { report(finding(rendering, pair)) }
    let reported = RangeIndex((strange + renamed).map(\.range))
    let swapped = isTranslation ? SwappedNames(pair, ToldNames(pair, told, sources)).all : []
    for swapped in swapped where !reported.overlaps(swapped.range) {
      report(finding(swapped, pair))
    }
    guard let source = pair.source, let alignment = pair.alignment,
      source.language.scripts == pair.target.language.scripts,
      !pair.target.language.isUnspaced
    else { return }
    let paired = PairedNames(pair: pair)
    for entry in pair.words(.target).entries where paired.isLonely(entry, on: .target) {
      guard let segment = entry.segment else { continue }
      let near = pair.beads.counterparts(of: segment, on: .target)
      let facing = near.flatMap { pair.beads.counterparts(of: $0, on: .source) } + [segment]
      guard
        let match = paired.best(
          for: entry, in: near.map { alignment.source[$0].range },
          facing: Set(facing).map { alignment.target[$0].range })
      else { continue }
      let side: Side = paired.looksLeaked(match, beside: entry) ? .source : .target
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
