internal import Text

/// What the target leaves out of the source.
enum Omitted: Check {
  static let about = About(
    id: "omitted", severity: .warning,
    summary: "The target leaves out what the source says",
    rationale: """
      In a translation a sentence without a counterpart is a warning, and so is one that the
      alignment joined to others where its figures, its names or its words have no translation
      beside it and the lengths fit better without it. In a condensed text leaving out is the craft:
      paragraphs that nothing draws on are listed as notes, runs of them together. Headings,
      questions, credits, captions and notices are never omissions.
      """,
    bad: [
      Example(
        "zh→en",
        source: """
          大桥将于2026年3月通车，全长1250米。去年秋天，38名工人每天工作12小时。«1974年，一艘载有90辆汽车的渡轮在桥墩附近沉没，17人丧生。»

          通行费为每辆车2欧元。
          """,
        target: """
          The bridge is 1,250 metres long and will open to traffic in March 2026. Last autumn 38
          workers worked 12 hours a day.

          The toll is 2 euros per vehicle.
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
    case .translation: sentences(pair, alignment, source, report)
    case .condensed: paragraphs(alignment, source, report)
    }
  }

  private static func sentences(
    _ pair: Pair, _ alignment: Alignment, _ source: Document, _ report: (Finding) -> Void
  ) {
    let evidence = MissingCounterpart(pair)
    let beads = alignment.beads
    for index in beads.indices
    where beads[index].source.count > 1 || beads[index].target.isEmpty {
      for segment in beads[index].source where alignment.source[segment].isProse {
        let isMissing =
          evidence?.isMissing(segment, on: .source, of: beads[index])
          ?? beads[index].target.isEmpty
        if isMissing { report(finding(segment, index, alignment, source)) }
      }
    }
  }

  private static func finding(
    _ segment: Int, _ index: Int, _ alignment: Alignment, _ source: Document
  ) -> Finding {
    let range = alignment.source[segment].range
    let before = alignment.beads[...index].last { !$0.target.isEmpty }?.target.last
    return Finding(
      rule: about.id, severity: about.severity,
      message: "the translation leaves out \(Wording.quoted(source, range))", side: .source,
      range: range,
      related: before.map {
        [Related(side: .target, range: alignment.target[$0].range, message: "it would follow this")]
      } ?? [], bead: index)
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
