package import Text

/// Two texts that do not belong together.
package enum UnrelatedTexts: Check {
  package static let about = About(
    id: "unrelated-texts", severity: .warning,
    summary: "The two texts do not seem to belong together",
    rationale: """
      A wrong file was paired. What compares the two sides stays silent then, rather than report
      every sentence.
      """,
    bad: [
      Example(
        "en",
        source: """
          Bake the dough for forty minutes at a low heat. Let it cool on a rack before slicing.

          Add the butter only when the eggs have been beaten to a stiff foam with the sugar.
          """,
        target: """
          «Parliament voted on Tuesday to dissolve the water board.» The pipes of the capital leak.

          A new agency takes over in May.
          """, kind: "condensed")
    ],
    good: [
      Example(
        "en",
        source: """
          Parliament dissolved the water board of the capital on Tuesday after a long debate.

          The board had failed to repair the pipes of the capital in four years.
          """,
        target: "Parliament dissolved the water board on Tuesday.", kind: "condensed")
    ])

  static let leastConfidence = 0.25
  /// Texts of fewer sentences hold too little evidence either way.
  private static let leastSentences: [PairKind: Int] = [.translation: 30, .condensed: 3]

  /// Whether the two sides may be held against each other.
  package static func areRelated(_ alignment: Alignment) -> Bool {
    if alignment.confidence >= leastConfidence { return true }
    let least = leastSentences[alignment.kind] ?? 0
    return [alignment.source, alignment.target].contains { $0.count(where: \.isBody) < least }
  }

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let alignment = pair.alignment, !areRelated(alignment) else { return }
    guard let first = alignment.target.first(where: \.isBody) ?? alignment.target.first,
      alignment.source.contains(where: \.isBody)
    else { return }
    let percent = Int((alignment.confidence * 100).rounded())
    report(
      Finding(
        rule: about.id, severity: about.severity,
        message:
          "this text and its source do not seem to belong together (confidence \(percent) %)",
        side: .target, range: first.range))
  }
}
