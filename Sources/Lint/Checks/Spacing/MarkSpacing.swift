internal import Text

/// Spaces that are missing or too many beside a mark.
enum MarkSpacing: Check {
  static let about = About(
    id: "mark-spacing", severity: .warning, fixability: .safe,
    summary: "A space is missing after a mark, or stands before one",
    rationale: """
      A comma belongs to the word before it, and a space after it. Figures, times, addresses, names
      of files, abbreviations, smileys and three full stops are left alone, and so are the spaces
      that French sets before `; : ? !`.
      """,
    bad: [
      Example("en", target: "The port« ,»which is new, opens in May« .»"),
      Example("en", target: "The port opens in May«,»the road in June."),
      Example("en", target: "Nobody came that evening«.»The ferry left without them."),
      Example("de", target: "Der Hafen öffnet im Mai«,»die Straße im Juni« !»"),
      Example("zh→en", source: "港口（新的）开放了。", target: "The port «( »the new one« )» is open."),
      Example("ru", target: "Порт открыли в мае«,»дорогу в июне."),
      Example("fr", target: "Le port« ,» qui est neuf, ouvre en mai."),
    ],
    good: [
      Example(
        "en", target: "At 12:30 they paid 1,250.50 for 3:1 odds, e.g. in the U.S., to Co.,Ltd."),
      Example("en", target: "See README.md or Booking.com, .NET or asp.Net; it works :)"),
      Example("en", target: "Well . . . he said, I am … not sure ..."),
      Example("fr", target: "Qui vient ? Personne : il pleut ; tant mieux !"),
      Example("ru", target: "Встреча пройдёт в г.Оше, т.е. на юге; счёт 3 : 1."),
      Example("zh", target: "港口五月开放，道路六月开放。"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let typography = Typography(pair.target.language)
    guard typography.isAlphabetic else { return }
    let around = Surroundings(pair.target)
    for mark in pair.marks[.point] {
      if let range = SpaceAtMark.before(mark, around, typography) {
        // A note or a tag stands in the gap.
        if pair.target.holdsMarkup(range) { continue }
        let written = around.string(mark.range)
        var found = finding(range, "a space before \(Wording.quoted(written))")
        let next = around.scalar(from: mark.range.end)
        let gap = next.map { $0.isWordly } ?? false ? " " : ""
        found.fixes = [fix("leave the space out", range, by: written + gap)]
        report(found)
      } else if SpaceAtMark.isMissing(after: mark, around),
        !pair.target.holdsMarkup(TextRange(mark.range.start, mark.range.end + 1))
      {
        let written = around.string(mark.range)
        report(
          finding(
            mark.range, "no space after \(Wording.quoted(written))",
            fix: fix("set a space", mark.range, by: written + " ")))
      }
    }
    for mark in pair.marks[.bracket] {
      guard let range = SpaceAtMark.inside(mark, around), !pair.target.holdsMarkup(range) else {
        continue
      }
      report(
        finding(
          range, "a space inside the brackets",
          fix: fix("leave the space out", range, by: around.string(mark.range))))
    }
  }
}
