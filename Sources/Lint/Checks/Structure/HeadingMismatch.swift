internal import Text

/// A heading whose level differs from the source's, or that became running text.
enum HeadingMismatch: Check {
  static let about = About(
    id: "heading-mismatch", severity: .warning,
    summary: "A heading has another level than in the source, or is no heading any more",
    rationale: """
      Levels make the table of contents. A translation whose headings all stand one level lower has
      its reasons; one that differs from the others has not. Only headings of the markup count, and
      only where the translation marks most of its headings.
      """,
    bad: [
      Example(
        "zh→en",
        source: "# 港口\n\n港口扩建了。\n\n## 码头\n\n码头有两座。\n\n## 铁路\n\n铁路通车了。",
        target: "# Port\n\nThe port was enlarged.\n\n## Piers\n\nThere are two piers.\n\n"
          + "### «Railway»\n\nThe railway was opened."),
      Example(
        "de→en",
        source: "# Der Hafen\n\nDer Hafen wächst.\n\n## Die Molen\n\nEs gibt zwei Molen.",
        target: "# The Port\n\nThe port is growing.\n\n«The Piers»\n\nThere are two piers."),
    ],
    good: [
      Example(
        "zh→en", source: "# 港口\n\n港口扩建了。\n\n## 码头\n\n码头有两座。",
        target: "## Port\n\nThe port was enlarged.\n\n### Piers\n\nThere are two piers."),
      Example(
        "zh→en", source: "# 港口\n\n港口扩建了。",
        target: "The port\n\nThe port was enlarged."),
    ])

  private struct Aligned {
    let source: Block
    let target: Block
    let bead: Int
  }

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment,
      alignment.kind == .translation, UnrelatedTexts.areRelated(alignment)
    else { return }
    let aligned = aligned(source, pair.target, alignment)
    let kept = aligned.filter { $0.target.level > 0 }
    guard kept.count * 2 >= aligned.count, let shift = commonShift(kept) else { return }
    for one in aligned where one.target.level - one.source.level != shift {
      let isHeading = one.target.level > 0
      report(
        Finding(
          rule: about.id, severity: about.severity,
          message: isHeading
            ? "a heading of level \(one.target.level); the source's has level \(one.source.level)"
            : "the source has a heading here, of level \(one.source.level)",
          side: .target, range: one.target.range,
          related: [Related(side: .source, range: one.source.range)], bead: one.bead))
    }
  }

  /// Headings of the source that one block of the translation stands for.
  private static func aligned(
    _ source: Document, _ target: Document, _ alignment: Alignment
  ) -> [Aligned] {
    let (beads, sourceBlocks, targetBlocks) = (alignment.beads, source.blocks, target.blocks)
    return beads.indices.compactMap { index in
      guard beads[index].source.count == 1, beads[index].target.count == 1 else { return nil }
      let mine = alignment.source[beads[index].source[0]].block
      guard sourceBlocks[mine].level > 0 else { return nil }
      let segment = alignment.target[beads[index].target[0]]
      let theirs = targetBlocks[segment.block]
      guard segment.range == theirs.range, theirs.isContent, theirs.kind != .tableCell else {
        return nil
      }
      return Aligned(source: sourceBlocks[mine], target: theirs, bead: index)
    }
  }

  /// By how many levels most headings differ; of several the least. Nil where there are none.
  private static func commonShift(_ aligned: [Aligned]) -> Int? {
    var counts: [Int: Int] = [:]
    for one in aligned { counts[one.target.level - one.source.level, default: 0] += 1 }
    return counts.max { ($0.value, abs($1.key)) < ($1.value, abs($0.key)) }?.key
  }
}
