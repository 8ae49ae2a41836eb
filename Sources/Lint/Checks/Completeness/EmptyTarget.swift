internal import Text

/// A block of the source whose translation is empty.
enum EmptyTarget: Check {
  static let about = About(
    id: "empty-target", severity: .warning,
    summary: "The translation is empty here",
    rationale: """
      A heading without words, an empty cell, a unit of a PO or XLIFF file without translation. In
      Markdown the source must have fewer empty headings or cells; units that the source leaves
      empty are left alone.
      """,
    bad: [
      Example(
        "zh→en", source: "## 码头\n\n码头有两座。", target: "## «»\n\nThere are two piers."),
      Example(
        "de→en", source: "# Der Hafen\n\nEr wird gebaut.\n\n## Die Molen\n\nEs gibt zwei Molen.",
        target: "# The Port\n\nIt is being built.\n\n## «»\n\nThere are two piers."),
    ],
    good: [
      Example(
        "de→en", source: "| Ort | |\n|---|---|\n| Brücke | lang |",
        target: "| Place | |\n|---|---|\n| Bridge | long |")
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment,
      alignment.kind == .translation
    else { return }
    units(source, pair, alignment, report)
    for kind in [Block.Kind.heading, .tableCell] {
      let mine = empty(kind, in: source).count
      for item in empty(kind, in: pair.target).dropFirst(mine) {
        let what = kind == .heading ? "heading" : "cell"
        report(
          Finding(
            rule: about.id, severity: about.severity, message: "an empty \(what)", side: .target,
            range: item.range, markup: item.origin))
      }
    }
  }

  private static func empty(_ kind: Block.Kind, in document: Document) -> [StructuralItem] {
    document.structure.filter { $0.kind == .emptyBlock && $0.value == kind.rawValue }
  }

  /// Units of a text that comes segmented.
  private static func units(
    _ source: Document, _ pair: Pair, _ alignment: Alignment, _ report: (Finding) -> Void
  ) {
    let beads = alignment.beads
    for index in beads.indices {
      guard let first = beads[index].target.first,
        beads[index].target.allSatisfy({ isBlank(alignment.target[$0].range, pair.target) })
      else { continue }
      let mine = beads[index].source.map { alignment.source[$0].range }
      guard let from = mine.first, let to = mine.last,
        !mine.allSatisfy({ isBlank($0, source) })
      else { continue }
      report(
        Finding(
          rule: about.id, severity: about.severity, message: "not translated", side: .target,
          range: alignment.target[first].range,
          related: [Related(side: .source, range: from.union(to))], bead: index))
    }
  }

  private static func isBlank(_ range: TextRange, _ document: Document) -> Bool {
    document.text[range.indices].allSatisfy { $0 <= 0x20 }
  }
}
