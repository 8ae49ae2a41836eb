internal import Terms
internal import Text

/// A set phrase rendered in two ways.
enum TermMismatch: Check {
  static let about = About(
    id: "term-mismatch", severity: .warning,
    summary: "A set phrase is rendered in two ways",
    rationale: """
      A slogan or a term in quotation marks is quoted: it has one wording. Reported are a quoted
      phrase of the target that differs by a word from one that the source quotes, and a phrase of
      the glossary that the text renders in two ways.
      """,
    bad: [
      Example(
        "en",
        source: """
          The fund prefers what it calls "quick but lasting" repairs, and a "quick but lasting" road.

          The villagers of the valley had waited thirty years for a road.
          """,
        target: "The fund prefers ‘«quick and lasting»’ repairs to new roads.", kind: "condensed"),
      Example(
        "zh→en", source: "小而美的项目越来越多。小而美意味着见效快。",
        target: "«Small but beautiful» projects are on the rise. Small and beautiful means quick.",
        terms: smallAndBeautiful),
    ],
    good: [
      Example(
        "en",
        source: """
          The fund prefers what it calls "quick but lasting" repairs, and a "quick but lasting" road.

          The villagers of the valley had waited thirty years for a road.
          """,
        target: "The fund prefers ‘quick but lasting’ repairs to new roads.", kind: "condensed"),
      Example(
        "zh→en", source: "小而美的项目越来越多。",
        target: "Small but beautiful projects are on the rise.", terms: smallAndBeautiful),
    ])

  private static let smallAndBeautiful = """
    small,phrase,zh,小而美,preferred,,
    small,phrase,en,small and beautiful,preferred,,
    small,phrase,en,small but beautiful,admitted,,
    """

  static func run(on pair: Pair, report: (Finding) -> Void) {
    quotedPhrases(pair, report)
    for side in pair.judgedSides { glossaryPhrases(pair, side, report) }
  }

  // Quoted phrases

  private static func quotedPhrases(_ pair: Pair, _ report: (Finding) -> Void) {
    guard let source = pair.source, pair.judgedSides.contains(.source) else { return }
    let quoted = QuotedPhrase.find(on: .source, of: pair)
    let text = " " + String(decoding: source.folded.bytes, as: UTF8.self)
    for phrase in QuotedPhrase.find(on: .target, of: pair) {
      guard !text.contains(phrase.words.joined(separator: " ")) else { continue }
      guard let other = quoted.first(where: { $0.isVariant(of: phrase) }) else { continue }
      report(
        Finding(
          rule: about.id, severity: about.severity,
          message: "\(Wording.quoted(pair.target, phrase.range)) here, "
            + "\(Wording.quoted(source, other.range)) in the source: one phrase in two wordings",
          side: .target, range: phrase.range,
          related: [Related(side: .source, range: other.range, message: "the source")]))
    }
  }

  // Phrases of the glossary

  private static func glossaryPhrases(
    _ pair: Pair, _ side: Side, _ report: (Finding) -> Void
  ) {
    guard let document = pair.document(side) else { return }
    let forms = TermFindings(pair: pair, side: side, document: document)
    let groups = forms.forms { $0.isAllowed }.filter { forms.concept($0[0]).type == "phrase" }
    let byConcept = Dictionary(grouping: groups) { $0[0].concept }
    for concept in byConcept.keys.sorted() {
      let renderings = (byConcept[concept] ?? []).sorted { first, second in
        if first.count != second.count { return first.count > second.count }
        return forms.term(first[0]).status == .preferred
      }
      guard let usual = renderings.first else { continue }
      for rarer in renderings.dropFirst() {
        forms.report(rarer, { finding($0, usual[0], forms) }, to: report)
      }
    }
  }

  private static func finding(
    _ rarer: TermMatch, _ usual: TermMatch, _ forms: TermFindings
  ) -> Finding {
    let wording = Wording.quoted(forms.document, usual.range)
    return Finding(
      rule: about.id, severity: about.severity,
      message: "\(Wording.quoted(forms.document, rarer.range)) here, \(wording) elsewhere in the "
        + "text: one phrase in two wordings",
      side: forms.side, range: rarer.range,
      related: [Related(side: forms.side, range: usual.range, message: "the usual wording")])
  }
}

/// A phrase of two to six words in quotation marks.
private struct QuotedPhrase {
  let range: TextRange
  let words: [String]

  static func find(on side: Side, of pair: Pair) -> [QuotedPhrase] {
    pair.quotations(side).compactMap { quotation in
      let words = pair.words(side).entries(in: quotation.inner).map(\.folded)
      guard (2...6).contains(words.count) else { return nil }
      return QuotedPhrase(range: quotation.inner, words: words)
    }
  }

  /// Whether two phrases of like length begin and end alike and differ in a word or two between.
  func isVariant(of other: QuotedPhrase) -> Bool {
    guard words != other.words, abs(words.count - other.words.count) <= 1 else { return false }
    guard words.first == other.words.first, words.last == other.words.last else { return false }
    let shared = Set(words).intersection(other.words).count
    return shared >= 2 && shared * 2 >= max(words.count, other.words.count)
  }
}
