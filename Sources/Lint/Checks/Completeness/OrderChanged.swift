internal import Text

/// What the translation says at another place than the source.
enum OrderChanged: Check {
  static let about = About(
    id: "order-changed", severity: .note,
    summary: "The translation says this at another place than the source",
    rationale: """
      A translator may move a sentence for the sake of the story; a paragraph that slipped while
      it was pasted looks the same. The note shows both places.
      """,
    bad: [
      Example("zh→en", source: OrderChangedExamples.source, target: OrderChangedExamples.moved)
    ],
    good: [
      Example("zh→en", source: OrderChangedExamples.source, target: OrderChangedExamples.kept)
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let alignment = pair.alignment, alignment.kind == .translation,
      UnrelatedTexts.areRelated(alignment)
    else { return }
    for (index, bead) in alignment.beads.enumerated() where bead.isMoved {
      let mine = bead.source.map { alignment.source[$0].range }
      let theirs = bead.target.map { alignment.target[$0].range }
      guard let first = theirs.first, let last = theirs.last, let from = mine.first,
        let to = mine.last
      else { continue }
      report(
        Finding(
          rule: about.id, severity: about.severity,
          message: "the source says this at another place", side: .target,
          range: first.union(last),
          related: [Related(side: .source, range: from.union(to), message: "here")], bead: index))
    }
  }
}

private enum OrderChangedExamples {
  static let source = """
    大桥将于2026年3月通车，全长1250米。

    去年秋天，38名工人每天工作12小时。

    1974年，一艘载有90辆汽车的渡轮沉没，17人丧生。

    通行费为每辆车2欧元，二十年后免费。

    市长奥尔森5月4日在哥本哈根签署了合同。
    """
  private static let opening =
    "The bridge is 1,250 metres long and will be opened to traffic in March 2026.\n\n"
  private static let work = "Last autumn 38 workers worked 12 hours a day.\n\n"
  private static let ferry =
    "In 1974 a ferry with 90 cars on board sank, and 17 people drowned.\n\n"
  private static let toll =
    "The toll is 2 euros a vehicle; in twenty years it will be free of charge.\n\n"
  private static let contract = "Mayor Olsen signed the contract in Copenhagen on 4 May.\n\n"

  static let kept = opening + work + ferry + toll + contract
  static let moved =
    work + ferry + toll + contract
    + "«The bridge is 1,250 metres long and will be opened to traffic in March 2026.»"
}
