internal import Text

/// A dash between clauses that is set otherwise than the text's others.
enum DashStyle: Check {
  static let about = About(
    id: "dash-style", severity: .note, profiles: [.news], fixability: .safe,
    summary: "A dash is set otherwise than the others of the text",
    rationale: """
      An em dash without spaces, one with spaces, and an en dash with spaces all have their houses;
      one text keeps to one. The rarer is reported where the other has at least three times as many.
      Ranges, scores, lists, headings, dialogues and signatures are left alone.
      """,
    bad: [
      Example(
        "en",
        target: """
          The port—the new one—opens in May. The road—the old one—is closed.

          The ferry« - »a small one leaves at noon.
          """),
      Example(
        "de",
        target: """
          Der Hafen – der neue – öffnet im Mai. Die Straße – die alte – nicht.

          Die Fähre« — »sie ist klein legt ab.
          """),
    ],
    good: [
      Example("en", target: "The port – the new one – opens on 3–5 May; the score was 3 - 1."),
      Example("en", target: "The port—the new one—opens in May.\n\n— Li Mei, Osh"),
      Example("ru", target: "Порт — новый — откроют в мае, дорогу — в июне."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard Typography(pair.target.language).isAlphabetic else { return }
    let census = DashCensus(pair)
    guard let ruling = census.ruling, let many = census.counts[ruling] else { return }
    let around = Surroundings(pair.target)
    for (mark, habit) in census.dashes where habit != ruling {
      guard let few = census.counts[habit], many >= 3 * few else { continue }
      let start = around.start(ofSpaceBefore: mark.range.start)
      let range = TextRange(start, around.end(ofSpaceFrom: mark.range.end))
      report(
        finding(
          range, "“\(habit.rawValue)” here, “\(ruling.rawValue)” \(many) times in this text",
          fix: fix("write “\(ruling.rawValue)”", range, by: ruling.rawValue)))
    }
  }
}
