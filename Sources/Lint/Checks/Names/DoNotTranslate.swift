internal import Terms
internal import Text

/// A term that a translation must keep, and does not.
enum DoNotTranslate: Check {
  static let about = About(
    id: "do-not-translate", severity: .error,
    summary: "A term that is kept as it is was translated or left out",
    rationale: """
      Brands, codes and mottos stay as they are written. Where the source has a term that the
      glossary marks with `translate: no`, the aligned paragraph of the translation must have it
      too, letter for letter; one mention a paragraph is enough. Summaries may leave it out.
      """,
    bad: [
      Example(
        "de→en", source: "Die Wagen tragen das Zeichen «BahnKette».",
        target: "The cars bear the sign RailChain.", terms: brand)
    ],
    good: [
      Example(
        "de→en", source: "Die Wagen tragen das Zeichen BahnKette. BahnKette ist alt.",
        target: "The cars bear the sign BahnKette. It is old.",
        terms: brand)
    ])

  private static let brand = "concept,type,language,term,translate\nbrand,outlet,de,BahnKette,no"

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, pair.alignment?.kind == .translation else { return }
    let matches = pair.terms(.source).filter {
      pair.glossary.concepts[$0.concept].terms[$0.term].isUntranslated
    }
    guard !matches.isEmpty else { return }
    let passages = Passages(pair)
    var reported: Set<[Int]> = []
    for match in matches {
      guard let passage = passages.passage(holding: match.range) else { continue }
      let written = source.string(match.stem)
      let isKept = passages.targetText(passage).contains(written)
      guard !isKept, reported.insert([match.concept, passage]).inserted else { continue }
      report(
        Finding(
          rule: about.id, severity: about.severity,
          message:
            "\(Wording.quoted(written)) is not to be translated, and the translation lacks it",
          side: .source, range: match.range,
          related: passages.targetRange(passage).map { [Related(side: .target, range: $0)] } ?? []))
    }
  }
}
