internal import Text

/// A footnote without its other half, or one that the translation has lost.
enum FootnoteMismatch: Check {
  static let about = About(
    id: "footnote-mismatch", severity: .warning,
    summary: "A footnote has no text, no mark, or is lost in the translation",
    rationale: """
      A mark without a note stands in the page as `[^3]`; a note without a mark is not shown at all.
      Marks are counted over the text, and a lost one is named where the aligned passage has fewer
      of them, whatever their labels. Notes that a translator adds are left alone, and so is a fault
      that the source has too.
      """,
    bad: [
      Example(
        "en", target: "The toll was raised twice.[^«3»]\n\n[^«4»]: Except on Sundays."),
      Example(
        "zh→en", source: "港口去年扩建。[^«1»]费用由市政府承担。\n\n[^1]: 包括两座码头。",
        target: "The port was enlarged last year. The city paid for it.\n\nIncludes two piers."),
    ],
    good: [
      Example(
        "zh→en", source: "港口去年扩建[^1]。\n\n[^1]: 包括两座码头。",
        target: "The port was enlarged last year.[^a]\n\n[^a]: Including two piers."),
      Example(
        "de→en", source: "Die Brücke ist gesperrt.",
        target: "The bridge is closed.[^1]\n\n[^1]: Translator’s note: it was opened in 1931."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    broken(pair, report)
    let structure = PairedStructure(pair) { item, _ in
      item.kind == .footnoteReference ? item.value : nil
    }
    if let structure { lost(structure, report) }
  }

  // Halves

  private static func labels(_ document: Document, _ kind: StructuralItem.Kind) -> Set<String> {
    Set(document.structure.filter { $0.kind == kind }.map(\.value))
  }

  private static func broken(_ pair: Pair, _ report: (Finding) -> Void) {
    for side in pair.judgedSides {
      guard let document = pair.document(side) else { continue }
      let faults = broken(document)
      let known = side == .target ? Set((pair.source.map(broken) ?? []).map(\.value)) : []
      for item in faults where !known.contains(item.value) {
        let isMark = item.kind == .footnoteReference
        report(
          Finding(
            rule: about.id, severity: about.severity,
            message: isMark
              ? "the footnote \(item.value) has no text"
              : "nothing refers to the footnote \(item.value)",
            side: side, range: item.range, markup: item.origin))
      }
    }
  }

  private static func broken(_ document: Document) -> [StructuralItem] {
    let marks = labels(document, .footnoteReference)
    let notes = labels(document, .footnoteDefinition)
    return document.structure.filter { item in
      switch item.kind {
      case .footnoteReference: !notes.contains(item.value)
      case .footnoteDefinition: !marks.contains(item.value)
      default: false
      }
    }
  }

  // Numbers

  /// Reports as many marks of the source as the translation lacks, where the aligned sentences and
  /// those around them have fewer.
  private static func lost(_ structure: PairedStructure, _ report: (Finding) -> Void) {
    var missing = structure.sourceItems.count - structure.targetItems.count
    guard missing > 0 else { return }
    var left = structure.targetItems.compactMap {
      structure.segment(of: $0.item, in: structure.pair.target)
    }
    var found: [StructuralItem] = []
    for mine in structure.sourceItems {
      guard let segment = structure.segment(of: mine.item, in: structure.source) else { continue }
      let near = structure.pair.beads.neighbourhood(of: segment, on: .source)
      if near.isEmpty {
        missing -= 1
      } else if let place = left.firstIndex(where: near.contains) {
        left.remove(at: place)
      } else {
        found.append(mine.item)
      }
    }
    for item in found.prefix(max(0, missing)) {
      report(
        structure.finding(
          about, item, .source, "the translation lacks the mark of footnote \(item.value)",
          related: structure.place(of: item)))
    }
  }
}
