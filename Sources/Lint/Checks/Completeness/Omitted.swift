internal import Text

/// What the target leaves out of the source.
enum Omitted: Check {
  static let about = About(
    id: "omitted", severity: .warning,
    summary: "The target leaves out what the source says",
    rationale: """
      In a translation a sentence without a counterpart is a warning. In a condensed text leaving
      out is the craft: paragraphs that nothing draws on are listed as notes, runs of them
      together. Headings, questions, credits, captions and notices are never omissions.
      """,
    bad: [
      Example(
        "zh→en",
        source: """
          大桥将于三月通车。«工程师说，桥墩里的裂缝至今没有修好。»通行费为每辆车两欧元。

          市长奥尔森将出席开通仪式。
          """,
        target: """
          The bridge will open to traffic in March. The toll is two euros per vehicle.

          Mayor Olsen will attend the opening ceremony.
          """)
    ],
    good: [
      Example(
        "zh→en", source: "大桥将于三月通车。市长奥尔森将出席开通仪式。",
        target: "The bridge will open to traffic in March, and Mayor Olsen will attend.")
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let alignment = pair.alignment, let source = pair.source,
      UnrelatedTexts.areRelated(alignment)
    else { return }
    switch alignment.kind {
    case .translation: sentences(alignment, source, report)
    case .condensed: paragraphs(alignment, source, report)
    }
  }

  private static func sentences(
    _ alignment: Alignment, _ source: Document, _ report: (Finding) -> Void
  ) {
    for (index, bead) in alignment.beads.enumerated() where bead.target.isEmpty {
      guard let segment = bead.source.first.map({ alignment.source[$0] }),
        segment.isBody || segment.kind == .heading
      else { continue }
      let before = alignment.beads[..<index].last { !$0.target.isEmpty }?.target.last
      report(
        Finding(
          rule: about.id, severity: about.severity,
          message: "the translation leaves out \(Wording.quoted(source, segment.range))",
          side: .source, range: segment.range,
          related: before.map {
            [
              Related(
                side: .target, range: alignment.target[$0].range, message: "it would follow this")
            ]
          } ?? [], bead: index))
    }
  }

  private static func paragraphs(
    _ alignment: Alignment, _ source: Document, _ report: (Finding) -> Void
  ) {
    var run: [Int] = []
    for block in alignment.coverage.indices {
      switch alignment.coverage[block] {
      case .leftOut: run.append(block)
      case .notContent: break
      case .covered, .partly:
        close(&run, source, report)
      }
    }
    close(&run, source, report)
  }

  private static func close(
    _ run: inout [Int], _ source: Document, _ report: (Finding) -> Void
  ) {
    defer { run = [] }
    guard let first = run.first, let last = run.last else { return }
    let range = source.blocks[first].range.union(source.blocks[last].range)
    let what = Wording.count(run.count, "paragraph")
    let verb = run.count == 1 ? "is" : "are"
    report(
      Finding(
        rule: about.id, severity: .note,
        message: "the summary draws on none of this: \(what) \(verb) left out", side: .source,
        range: range))
  }
}
