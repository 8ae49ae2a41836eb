internal import Text

/// A sentence of a translation that its source does not have.
enum Addition: Check {
  static let about = About(
    id: "addition", severity: .warning,
    summary: "The translation has a sentence that the source does not have",
    rationale: """
      What a translator adds speaks in the author's name. A sentence that was joined to another
      one counts as added where none of its figures, names or words stands in the source nearby, or
      where the source is much too short for both. Captions and credits are left alone.
      """,
    bad: [
      Example(
        "zh→en",
        source: """
          大桥将于2026年3月通车，全长1250米。去年秋天，38名工人每天工作12小时。

          通行费为每辆车2欧元。
          """,
        target: """
          The bridge is 1,250 metres long and will open to traffic in March 2026. Last autumn 38
          workers worked 12 hours a day. «A ferry with room for 90 cars sank near the pier in 1974,
          and 17 people drowned in the cold water of the river.»

          The toll is 2 euros per vehicle.
          """)
    ],
    good: [
      Example(
        "zh→en", source: "大桥将于三月通车，市长奥尔森将出席开通仪式。",
        target: "The bridge will open to traffic in March. Mayor Olsen will attend the ceremony.")
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let alignment = pair.alignment, alignment.kind == .translation, let source = pair.source,
      UnrelatedTexts.areRelated(alignment)
    else { return }
    let evidence = MissingCounterpart(pair)
    let beads = alignment.beads
    for index in beads.indices
    where beads[index].target.count > 1 || beads[index].source.isEmpty {
      for target in beads[index].target where alignment.target[target].isProse {
        let isAdded =
          evidence?.isMissing(target, on: .target, of: beads[index])
          ?? beads[index].source.isEmpty
        if isAdded { report(finding(target, index, alignment, source, pair)) }
      }
    }
  }

  private static func finding(
    _ target: Int, _ index: Int, _ alignment: Alignment, _ source: Document, _ pair: Pair
  ) -> Finding {
    let range = alignment.target[target].range
    let before = alignment.beads[...index].last { !$0.source.isEmpty }?.source.last
    return Finding(
      rule: about.id, severity: about.severity,
      message: "the source says nothing of \(Wording.quoted(pair.target, range))", side: .target,
      range: range,
      related: before.map {
        [Related(side: .source, range: source.segments[$0].range, message: "what comes before")]
      } ?? [], bead: index)
  }
}
