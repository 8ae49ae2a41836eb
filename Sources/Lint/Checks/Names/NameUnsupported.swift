internal import Terms
internal import Text

/// A name of a summary that its source does not have.
enum NameUnsupported: Check {
  static let about = About(
    id: "name-unsupported", severity: .warning,
    summary: "A person, place or institution of the summary stands nowhere in the source",
    rationale: """
      A summary names whom the source names. Names are told by their capitals: a capitalised word
      inside a sentence that no word list has, or several capitalised words in a row of which the
      source lacks one. Forms of one name (Kazakh, Kazakhstan), acronyms, what the glossary knows by
      another name, and languages that write every noun with a capital are left alone. Where the
      source has a name like it, the finding shows it.
      """,
    bad: [
      Example(
        "en", source: NameExamples.source,
        target: "The harbour of Vardal was closed for a week, «Henrik Solberg» told reporters.",
        kind: "condensed"),
      Example(
        "en", source: NameExamples.source,
        target: "The harbour of Vardal was closed after a storm that had hit «Trondheim».",
        kind: "condensed"),
      Example(
        "en", source: NameExamples.source,
        target:
          "A storm closed the harbour of Vardal for a week, says the «Nordic Investment Bank».",
        kind: "condensed"),
    ],
    good: [
      Example(
        "en", source: NameExamples.source,
        target:
          "The harbour of Vardal was closed for a week, the harbour master, Ingrid Moe, said.",
        kind: "condensed"),
      Example(
        "en", source: NameExamples.source,
        target: "The European Union pays for the repairs, and Norwegian ships wait in Vardal.",
        kind: "condensed"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment, alignment.kind == .condensed,
      source.language.base == pair.target.language.base,
      !["de", "lb"].contains(source.language.base), UnrelatedTexts.areRelated(alignment)
    else { return }
    let names = SummaryNames(pair)
    for (index, bead) in alignment.beads.enumerated() {
      for segment in bead.target where alignment.target[segment].isBody {
        for range in names.unsupported(in: alignment.target[segment].range) {
          report(finding(range, names.nearest(to: range, bead), index, pair, source))
        }
      }
    }
  }

  private static func finding(
    _ range: TextRange, _ nearest: TextRange?, _ bead: Int, _ pair: Pair, _ source: Document
  ) -> Finding {
    var message = "\(Wording.quoted(pair.target, range)) stands nowhere in the source"
    if let nearest {
      message += ", which has \(Wording.quoted(source, nearest))"
    }
    return Finding(
      rule: about.id, severity: about.severity, message: message, side: .target, range: range,
      related: nearest.map { [Related(side: .source, range: $0, message: "a name like it")] } ?? [],
      bead: bead)
  }
}

private enum NameExamples {
  static let source = """
    A storm closed the harbour of Vardal for a week. Ingrid Moe, the harbour master, said that the
    northern pier would have to be built anew. Ships from Norway are waiting at sea.

    The EU is paying for the repairs, which begin in May and will take two years.
    """
}
