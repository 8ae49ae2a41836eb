internal import Text

/// A sentence of a translation that its source does not have.
enum Addition: Check {
  static let about = About(
    id: "addition", severity: .warning,
    summary: "The translation has a sentence that the source does not have",
    rationale: """
      What a translator adds speaks in the author's name. Captions and credits are left alone.
      """,
    bad: [
      Example(
        "zh→en",
        source: """
          大桥将于三月通车。通行费为每辆车两欧元。

          市长奥尔森将出席开通仪式。
          """,
        target: """
          The bridge will open to traffic in March. «Local fishermen fear that the noise will drive
          the salmon away for good.» The toll is two euros per vehicle.

          Mayor Olsen will attend the opening ceremony.
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
    for (index, bead) in alignment.beads.enumerated() where bead.source.isEmpty {
      guard let segment = bead.target.first.map({ alignment.target[$0] }),
        segment.isBody || segment.kind == .heading
      else { continue }
      let before = alignment.beads[..<index].last { !$0.source.isEmpty }?.source.last
      report(
        Finding(
          rule: about.id, severity: about.severity,
          message: "the source says nothing of \(Wording.quoted(pair.target, segment.range))",
          side: .target, range: segment.range,
          related: before.map {
            [Related(side: .source, range: source.segments[$0].range, message: "what comes before")]
          } ?? [], bead: index))
    }
  }
}
