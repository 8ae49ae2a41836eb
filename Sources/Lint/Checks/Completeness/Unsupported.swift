internal import Text

/// A sentence of a condensed text, or a clause of one, that the source does not bear out.
enum Unsupported: Check {
  static let about = About(
    id: "unsupported", severity: .warning,
    summary: "A sentence of the summary rests on nothing in the source",
    rationale: """
      A condensed text may leave out; it may not add. The finding lists the terms that the source
      never uses. Of a sentence that is borne out a clause is reported if three of its content words
      stand nowhere in the source and the rest does not make up for them. Of a text told freely, in
      words of its own, the sentences that words cannot judge are one note together. Headings are
      not judged, nor a text that does not belong to the source at all, nor clauses across languages.
      """,
    bad: [
      Example(
        "en", source: UnsupportedExamples.source,
        target: """
          The bridge over the Tana will open in March, the engineer Maria Olsen says.

          «The queen of Denmark unveiled a bronze statue of two swans beside the library.»

          Tolls are to pay for the bridge within twenty years.
          """, kind: "condensed"),
      Example(
        "en", source: UnsupportedExamples.source,
        target: """
          The bridge over the Tana will open in March, the engineer Maria Olsen says, «while divers \
          photographed a sunken steamer full of porcelain».

          Tolls are to pay for the bridge within twenty years.
          """, kind: "condensed"),
    ],
    good: [
      Example(
        "en", source: UnsupportedExamples.source,
        target: """
          The bridge over the Tana will open in March, the engineer Maria Olsen says.

          Tolls are to pay for the bridge within twenty years.
          """, kind: "condensed")
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let alignment = pair.alignment, let source = pair.source, alignment.kind == .condensed,
      UnrelatedTexts.areRelated(alignment)
    else { return }
    let summary = FreeSummary(pair, alignment)
    // Across languages a clause may say in words that no lexicon knows what the source says.
    let judgesClauses = source.language.base == pair.target.language.base
    for (index, bead) in alignment.beads.enumerated()
    where judgesClauses && bead.support ?? 0 >= 0.5 {
      for clause in bead.clauses where isUnsupported(clause, of: bead, pair) {
        report(finding(clause, index, pair))
      }
    }
    for index in summary.additions {
      report(finding(index, alignment, pair, source))
    }
    if let first = summary.free.first {
      report(finding(summary, at: alignment.target[alignment.beads[first].target[0]].range, first))
    }
  }

  private static func finding(
    _ index: Int, _ alignment: Alignment, _ pair: Pair, _ source: Document
  ) -> Finding {
    let bead = alignment.beads[index]
    let range = alignment.target[bead.target[0]].range
    let novel = novelWords(in: range, pair)
    let list = novel.isEmpty ? "" : "; it never says " + novel.joined(separator: ", ")
    return Finding(
      rule: about.id, severity: about.severity,
      message: "nothing in the source supports this sentence" + list, side: .target,
      range: range,
      related: bead.links.prefix(1).map {
        Related(
          side: .source, range: source.segments[$0.source].range,
          message: "the nearest sentence")
      }, bead: index)
  }

  private static func finding(
    _ summary: FreeSummary, at range: TextRange, _ bead: Int
  ) -> Finding {
    Finding(
      rule: about.id, severity: .note,
      message:
        "the summary tells freely: of \(summary.judged) sentences \(summary.free.count) have "
        + "too few words of the source to be checked by them; this is the first",
      side: .target, range: range, bead: bead)
  }

  /// The least number of content words that only the clause has.
  private static let leastNovel = 3
  private static let leastSupport = 0.2

  private static func isUnsupported(
    _ clause: ClauseSupport, of bead: Bead, _ pair: Pair
  ) -> Bool {
    guard bead.clauses.count > 1, clause.support < leastSupport else { return false }
    // Names, figures and quotations are the business of other rules.
    let words = clause.novel.count { range in
      !pair.quotations(.target).contains { $0.outer.contains(range) }
        && pair.words(.target).entries(in: range).contains {
          $0.kind == .letters && !$0.isCapitalised
        }
    }
    return words >= leastNovel
  }

  private static func finding(_ clause: ClauseSupport, _ bead: Int, _ pair: Pair) -> Finding {
    let novel = clause.novel.prefix(5).map { Wording.quoted(pair.target, $0) }
    return Finding(
      rule: about.id, severity: about.severity,
      message: "nothing in the source supports this part of the sentence; it never says "
        + novel.joined(separator: ", "), side: .target, range: clause.range, bead: bead)
  }

  /// Up to five words of the sentence that stand nowhere in the source, names first.
  private static func novelWords(in range: TextRange, _ pair: Pair) -> [String] {
    let source = pair.words(.source)
    let language = pair.target.language
    let novel = pair.words(.target).entries(in: range).filter { entry in
      entry.kind == .letters && !source.contains(entry.folded)
        && !FunctionWords.contains(entry.folded, language: language)
    }
    let isName: (WordIndex.Entry) -> Bool = { entry in
      entry.isCapitalised
        && !(entry.opensSentence && WordList.contains(entry.folded, language: language))
    }
    let names = novel.filter(isName)
    let others = novel.filter { !isName($0) }
    var seen: Set<String> = []
    let once = (names + others).filter { seen.insert($0.folded).inserted }
    return once.prefix(5).map { Wording.quoted(pair.target, $0.range) }
  }
}

private enum UnsupportedExamples {
  static let source = """
    The new bridge over the river Tana is nearly finished. Engineer Maria Olsen told reporters that
    it would be opened to traffic in March, four months later than planned.

    Drivers will pay a toll of two euros. The toll is expected to pay for the bridge within twenty
    years, as the ferry company has calculated.
    """
}
