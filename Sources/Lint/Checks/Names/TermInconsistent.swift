internal import Terms
internal import Text

/// One term of the source in two accepted renderings.
enum TermInconsistent: Check {
  static let about = About(
    id: "term-inconsistent", severity: .note,
    summary: "One term of the source is rendered in two ways",
    rationale: """
      Two renderings that the glossary accepts are one too many inside one text: a reader takes them
      for two things. Reported is the rarer one, where both stand for the same words of the source.
      An abbreviation beside the full name, a shorter form of a longer one, and renderings of
      different words of the source are left alone.
      """,
    bad: [
      Example(
        "zh→en",
        source: "中欧班列今年增开。\n\n中欧班列经过边境。\n\n中欧班列准时到达。",
        target: """
          More China–Europe freight trains run this year.

          The China–Europe freight trains cross the border.

          The «Eurasian express» arrives on time.
          """, terms: trains)
    ],
    good: [
      Example(
        "zh→en", source: "中欧班列今年增开。\n\n中欧班列经过边境。",
        target: """
          More China–Europe freight trains run this year.

          The freight trains cross the border.
          """, terms: trains + "\ntrains,programme,en,freight trains,admitted,,")
    ])

  private static let trains = """
    trains,programme,zh,中欧班列,preferred,,
    trains,programme,en,China–Europe freight trains,preferred,,
    trains,programme,en,Eurasian express,admitted,,
    """

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, pair.alignment?.kind == .translation,
      source.language.base != pair.target.language.base
    else { return }
    /// By the concept, and by which of its forms the source has.
    var uses: [TermReference: [TermMatch]] = [:]
    for match in rivals(pair) {
      guard let own = sourceTerm(of: match, pair) else { continue }
      uses[TermReference(concept: match.concept, term: own), default: []].append(match)
    }
    let forms = TermFindings(pair: pair, side: .target, document: pair.target)
    for key in uses.keys.sorted(by: { ($0.concept, $0.term) < ($1.concept, $1.term) }) {
      let groups = Dictionary(grouping: uses[key] ?? []) { $0.term }
      let ranked = groups.values.sorted {
        ($1.count, $0[0].range.start) < ($0.count, $1[0].range.start)
      }
      guard let usual = ranked.first, usual.count >= 2 else { continue }
      for rarer in ranked.dropFirst() where isAlternative(rarer[0], usual[0], forms) {
        forms.report(rarer, { finding($0, usual[0], forms) }, to: report)
      }
    }
  }

  /// The matches of concepts that the translation renders in several judged forms.
  private static func rivals(_ pair: Pair) -> [TermMatch] {
    let count = pair.glossary.concepts.count
    var first = [Int?](repeating: nil, count: count)
    var areSeveral = [Bool](repeating: false, count: count)
    let matches = pair.terms(.target)
    for match in matches where !areSeveral[match.concept] && first[match.concept] != match.term {
      guard isJudged(match, pair) else { continue }
      areSeveral[match.concept] = first[match.concept] != nil
      first[match.concept] = match.term
    }
    return matches.filter { areSeveral[$0.concept] && isJudged($0, pair) }
  }

  private static func isJudged(_ match: TermMatch, _ pair: Pair) -> Bool {
    let concept = pair.glossary.concepts[match.concept]
    return concept.rank != .builtIn && concept.type != "phrase"
      && pair.glossary[match.reference].isAllowed
  }

  /// Which of the concept's forms the aligned source has; nil if it has none or several.
  private static func sourceTerm(of match: TermMatch, _ pair: Pair) -> Int? {
    let segments = pair.target.segments
    let index = segments.partitionIndex { $0.range.end > match.range.start }
    let near = pair.beads.counterparts(of: index, on: .target)
    let ranges = near.compactMap { pair.alignment?.source[$0].range }
    let found = ranges.flatMap { pair.termIndex(.source).matches(of: match.concept, in: $0) }
    let terms = Set(found.map(\.term))
    return terms.count == 1 ? terms.first : nil
  }

  /// Whether two forms are rivals rather than a long and a short form of one.
  private static func isAlternative(
    _ a: TermMatch, _ b: TermMatch, _ forms: TermFindings
  ) -> Bool {
    let words = [a, b].map { match in
      Set(
        FoldedText.fold(forms.term(match).text).split { !$0.isLetter && $0 != "'" }.map(String.init)
      )
    }
    let texts = [a, b].map { forms.term($0).text }
    let isAbbreviated = texts.contains { text in
      text.unicodeScalars.count { $0.properties.isUppercase } * 2 > text.unicodeScalars.count
    }
    return !isAbbreviated && words[0].intersection(words[1]).isEmpty
  }

  private static func finding(
    _ rarer: TermMatch, _ usual: TermMatch, _ forms: TermFindings
  ) -> Finding {
    let wording = Wording.quoted(forms.document, usual.range)
    return Finding(
      rule: about.id, severity: about.severity,
      message: "\(Wording.quoted(forms.document, rarer.range)) here, \(wording) elsewhere for the "
        + "same words of the source",
      side: .target, range: rarer.range,
      related: [Related(side: .target, range: usual.range, message: "the usual rendering")]
        + forms.counterparts(of: rarer))
  }
}
