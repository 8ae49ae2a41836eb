internal import Text

/// A picture of the source that the translation has not.
enum ImageMismatch: Check {
  static let about = About(
    id: "image-mismatch", severity: .warning,
    summary: "A picture of the source is missing in the translation",
    rationale: """
      Pictures get lost where a translation is pasted as plain text. They are counted; a picture
      that another one replaces, such as a chart with labels in the other language, is none lost.
      """,
    bad: [
      Example(
        "zh→en", source: "新桥于五月通车。\n\n![新桥](«bridge.jpg»)\n\n桥长三公里。",
        target: "The new bridge was opened in May.\n\nThe bridge is three kilometres long."),
      Example(
        "de→en",
        source: "Die Halle steht. ![Halle](hall.png)\n\nDie Kräne folgen. ![Kran](«crane.png»)",
        target: "The hall is finished. ![Hall](hall.png)\n\nThe cranes are next."),
    ],
    good: [
      Example(
        "zh→en", source: "新桥于五月通车。\n\n![走势](chart.zh.png)\n\n桥长三公里。",
        target: "The new bridge was opened in May.\n\n![Trend](chart.en.png)\n\nIt is long."),
      Example(
        "zh→en", source: "新桥于五月通车。\n\n![走势](chart.png)\n\n桥长三公里。",
        target: "The new bridge was opened in May. It is long.\n\n<img src=\"trend.svg\">"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let languages = [pair.source, pair.target].compactMap { $0?.language }
    let structure = PairedStructure(pair) { item, _ in
      guard item.kind == .image else { return nil }
      return AddressKey(item.value, languages: languages)?.key ?? ""
    }
    guard let structure else { return }
    let lost = structure.sourceItems.count - structure.targetItems.count
    guard lost > 0 else { return }
    let kept = Set(structure.targetItems.map(\.key))
    for mine in structure.sourceItems.filter({ !kept.contains($0.key) }).suffix(lost) {
      report(
        structure.finding(
          about, mine.item, .source,
          "the translation lacks the picture \(Wording.quoted(mine.item.value, limit: 60))",
          related: structure.place(of: mine.item)))
    }
  }
}
