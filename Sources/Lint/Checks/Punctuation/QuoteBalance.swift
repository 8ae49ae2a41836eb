internal import Text

/// A quotation mark without its partner.
enum QuoteBalance: Check {
  static let about = About(
    id: "quote-balance", severity: .warning,
    summary: "A quotation is opened and not closed, or closed and not opened",
    rationale: """
      Without its second mark a quotation has no end, and nobody can tell whose words they are. A
      quotation of several paragraphs may open each with a mark and close once. Apostrophes,
      decades, inches and single marks in scripts that use them as letters are no quotations. What
      stands open in the source too is left alone.
      """,
    bad: [
      Example("en", target: "He said: «“»The port will open in May. Nobody believed him."),
      Example("en", target: "The port will open in May«”», he said."),
      Example("en", target: "The «\"»new port opens in May."),
      Example("zh→en", source: "他说：“港口五月开放。”", target: "He said, «“»The port opens in May."),
      Example("zh", target: "他说：«“»港口将于五月开放。"),
      Example("ja", target: "市長は«「»港は五月に開くと述べた。"),
      Example("de", target: "Er sagte: «„»Der Hafen öffnet im Mai."),
    ],
    good: [
      Example("en", target: "“The port opens in May.\n\n“The road opens in June,” he said."),
      Example("en", target: "The ’90s, rock ’n’ roll and a 27\" screen: “good times”."),
      Example("de", target: "„Der Hafen öffnet im Mai“, sagte sie, „und die ‚Straße‘ auch.“"),
      Example("sv", target: "”Hamnen öppnar i maj”, sade hon."),
      Example("zh", target: "他说：“港口将于五月开放，‘大门’已经建好。”"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    var pairs = QuotePairs(pair.target)
    for mark in pair.marks[.quote] { pairs.add(mark) }
    for mark in pairs.unmatched where !isOpenInSource(mark, pair) {
      let written = Wording.quoted(pair.target, mark.range)
      let what =
        mark.scalar == 0x22
        ? "has no partner" : pairs.opens(mark) ? "is never closed" : "was never opened"
      report(finding(mark.range, "the quotation mark \(written) \(what)"))
    }
  }

  /// Whether the quotations of the source's sentence do not close either.
  private static func isOpenInSource(_ mark: Mark, _ pair: Pair) -> Bool {
    guard let source = pair.source else { return false }
    let ranges = pair.sourceRanges(facing: mark.range)
    var openers = 0
    var closers = 0
    var straight = 0
    for range in ranges {
      for scalar in source.string(range).unicodeScalars {
        switch scalar {
        case "“", "„", "«", "「", "『": openers += 1
        case "”", "»", "」", "』": closers += 1
        case "\"": straight += 1
        default: break
        }
      }
    }
    return openers != closers || straight % 2 == 1
  }
}
