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
      Example(
        "zh→en", source: VisitExample.source,
        target: VisitExample.target(VisitExample.english.dropFirst())
          + "«\(VisitExample.english[0])»")
    ],
    good: [
      Example(
        "zh→en", source: VisitExample.source, target: VisitExample.target(VisitExample.english))
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
