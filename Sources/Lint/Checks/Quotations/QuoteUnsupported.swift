internal import Text

/// Words in quotation marks that the source does not have.
enum QuoteUnsupported: Check {
  static let about = About(
    id: "quote-unsupported", severity: .warning,
    summary: "The summary quotes words that the source does not have",
    rationale: """
      What stands in quotation marks was said so. A quotation of two words or more must stand in the
      source word for word; spelling, capitals, marks and inflection may differ, and words may be
      left out where dots say so, or one in four of a longer quotation. Texts in two languages, and
      abridged texts that follow their source sentence by sentence, are left alone.
      """,
    bad: [
      Example(
        "en", source: QuoteExamples.source,
        target:
          "The mayor of Holm was born above the mine; it is “«a gift to our children»”.",
        kind: "condensed"),
      Example(
        "en", source: QuoteExamples.source,
        target: "The mayor of Holm wants no “«cheap and ugly»” museum in the mine.",
        kind: "condensed"),
    ],
    good: [
      Example(
        "en", source: QuoteExamples.source,
        target: "The mayor of Holm called the mine ‘the wound of this valley … and its memory’.",
        kind: "condensed"),
      Example(
        "en", source: QuoteExamples.source,
        target: "The mayor of Holm says the “small and honest” museum will bring some “guests”.",
        kind: "condensed"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment, alignment.kind == .condensed,
      source.language.base == pair.target.language.base, !pair.target.language.isUnspaced,
      UnrelatedTexts.areRelated(alignment), !Abridgement.isOne(pair)
    else { return }
    let words = QuotedWords(pair.words(.source))
    for quotation in pair.quotations(.target) {
      let quoted = pair.words(.target).entries(in: quotation.inner)
      guard quoted.count >= 2, let segment = quoted.first?.segment else { continue }
      let pieces = pieces(of: Array(quoted), in: pair.target)
      let missing = pieces.first { $0.count >= 2 && !words.contain($0.map(\.folded)) }
      guard let missing else { continue }
      let bead = pair.beads.beads(of: segment, on: .target).first
      let near = words.nearest(to: missing.map(\.folded))
      report(finding(quotation, near, bead, pair, source))
    }
  }

  /// The quoted words between dots that leave out.
  private static func pieces(
    of words: [WordIndex.Entry], in document: Document
  ) -> [[WordIndex.Entry]] {
    var pieces: [[WordIndex.Entry]] = []
    var end: UInt32?
    for word in words {
      let gap = end.map { document.string(TextRange($0, word.range.start)) } ?? "…"
      if gap.contains("…") || gap.contains("...") || gap.contains("[") {
        pieces.append([word])
      } else {
        pieces[pieces.count - 1].append(word)
      }
      end = word.range.end
    }
    return pieces
  }

  private static func finding(
    _ quotation: Quotation, _ near: TextRange?, _ bead: Int?, _ pair: Pair, _ source: Document
  ) -> Finding {
    let has = near.map { ", which has \(Wording.quoted(source, $0))" } ?? ""
    return Finding(
      rule: about.id, severity: about.severity,
      message: "the source does not say \(Wording.quoted(pair.target, quotation.inner))" + has,
      side: .target, range: quotation.inner,
      related: near.map { [Related(side: .source, range: $0, message: "the nearest words")] } ?? [],
      bead: bead)
  }
}

private enum QuoteExamples {
  static let source = """
    The mayor of Holm was born above the mine. "It is the wound of this valley," she says, "and its
    memory." She wants a small and honest museum in the old engine house.

    Guests would come from the coast by bus, and the hotel could open its doors again.

    The council votes on it in March. The vote costs nothing, but a roof for the engine house would
    cost two million crowns, and the fund for old buildings is empty until the spring.
    """
}
