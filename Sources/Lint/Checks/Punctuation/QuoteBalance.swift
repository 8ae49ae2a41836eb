internal import Text

/// A quotation mark without its partner.
enum QuoteBalance: Check {
  static let about = About(
    id: "quote-balance", severity: .warning,
    summary: "A quotation is opened and not closed, or closed and not opened",
    rationale: """
      Without its second mark a quotation has no end, and nobody can tell whose words they are. A
      quotation of several paragraphs may open each with a mark and close once; where the source
      closes it in the same sentence, the translation has to as well. Apostrophes, decades, inches
      and single marks in scripts that use them as letters are no quotations; an opening single mark
      is reported only where the source has a quotation, or where the text closes others like it.
      What stands open in the source too is left alone.
      """,
    bad: [
      Example("en", target: "He said: «“»The port will open in May. Nobody believed him."),
      Example("en", target: "The port will open in May«”», he said."),
      Example("en", target: "The «\"»new port opens in May."),
      Example("zh→en", source: "他说：“港口五月开放。”", target: "He said, «“»The port opens in May."),
      Example(
        "zh→en", source: "他称报告“毫无根据”，随后离开。",
        target: "He called the report «‘»unfounded and left."),
      Example(
        "zh→en", source: "他说“够了”就走了。\n\n“门在那边。”她说。",
        target: "He said «“»enough and left.\n\n“The door is over there,” she said."),
      Example("zh", target: "他说：«“»港口将于五月开放。"),
      Example("ja", target: "市長は«「»港は五月に開くと述べた。"),
      Example("de", target: "Er sagte: «„»Der Hafen öffnet im Mai."),
    ],
    good: [
      Example("en", target: "“The port opens in May.\n\n“The road opens in June,” he said."),
      Example("en", target: "The ’90s, rock ’n’ roll and a 27\" screen: “good times”."),
      Example("de", target: "„Der Hafen öffnet im Mai“, sagte sie, „und die ‚Straße‘ auch.“"),
      Example("en", target: "‘Til dawn they sang of ‘Ali, ‘Umar and the sailors’ wives."),
      Example("sv", target: "”Hamnen öppnar i maj”, sade hon."),
      Example("zh", target: "他说：“港口将于五月开放，‘大门’已经建好。”"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    var pairs = QuotePairs(pair.target)
    for mark in pair.marks[.quote] { pairs.add(mark) }
    let unmatched = pairs.unmatched
    let singles = unmatched.count { $0.scalar == 0x2018 }
    let isUsual = pairs.closedSingles > 2 * singles
    let lonely = unmatched.filter { mark in
      let facing = FacingQuotes(mark, pair)
      if mark.scalar == 0x2018 { return facing.map(\.isQuotation) ?? isUsual }
      return facing?.isBalanced ?? true
    }
    let forgiven = pairs.carried.filter { mark in
      !unmatched.contains(mark)
        && (FacingQuotes(mark, pair)?.ends(before: mark, in: pairs) ?? false)
    }
    for mark in (lonely + forgiven).sorted(by: { $0.range < $1.range }) {
      let written = Wording.quoted(pair.target, mark.range)
      let what =
        mark.scalar == 0x22
        ? "has no partner" : pairs.opens(mark) ? "is never closed" : "was never opened"
      report(finding(mark.range, "the quotation mark \(written) \(what)"))
    }
  }
}
