internal import Text

/// A link of the source that the translation has lost, or that leads elsewhere.
enum LinkMismatch: Check {
  static let about = About(
    id: "link-mismatch", severity: .warning,
    summary: "A link of the source is missing in the translation or leads elsewhere",
    rationale: """
      A link lost or mistyped is seen by nobody until a reader follows it. Addresses are compared
      over the whole text: in Markdown, in HTML and bare. The language in an address is free
      (`/zh/` ↔ `/en/`, `zh.` ↔ `en.`, `.zh.md` ↔ `.en.md`), and so are a page of the other
      language's own site, anchors, `www.` and marks of campaigns. Links of credits and notices,
      of sentences that are left out, and links that only the translation has are left alone.
      """,
    bad: [
      Example(
        "zh→en", source: "详情见[报告](https://port.example/report-2026)。",
        target: "See the [report](«https://port.example/report-2025») for details."),
      Example(
        "zh→en", source: "新线路的[时刻表](«https://rail.example/times»)已经公布。",
        target: "The timetable of the new line has been published."),
      Example(
        "de→en", source: "Die Karte liegt unter «https://maps.example/hafen» bereit.",
        target: "The map is ready for download."),
    ],
    good: [
      Example(
        "zh→en", source: "详情见[报告](https://port.example/zh/report#summary)。",
        target: "See the [report](http://www.port.example/en/report/) for details."),
      Example(
        "zh→en", source: "他生于[喀什](https://zh.wiki.example/喀什)。",
        target: "He was born in [Kashgar](https://en.wiki.example/Kashgar)."),
      Example(
        "zh→en", source: "另见[上一篇](ports.zh.md)。", target: "See also the [last one](ports.en.md)."),
      Example(
        "de→en", source: "Der [Fahrplan][f] gilt ab Mai.\n\n[f]: https://rail.example/times",
        target: "The [timetable](https://rail.example/times) is valid from May."),
      Example(
        "zh→en", source: "港口扩建了。\n\n来源：https://news.example/8817",
        target: "The port was enlarged."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    if standAsTheyAre(in: pair) { return }
    let languages = [pair.source, pair.target].compactMap { $0?.language }
    let names = AddressKey.names(of: languages)
    // Most addresses stand on both sides.
    var keys: [String: String?] = [:]
    let structure = PairedStructure(pair) { item, _ in
      guard isAddress(item) else { return nil }
      if let known = keys[item.value] { return known }
      let key = AddressKey(item.value, names: names)?.key
      keys[item.value] = .some(key)
      return key
    }
    guard let structure else { return }
    let found = structure.leftovers().filter { !isTwin($0.source, $0.target, languages) }
    let lost = found.filter { $0.target == nil }.map(\.source)
    if lost.count > 2, structure.targetItems.isEmpty {
      return report(allLost(lost, structure))
    }
    for (mine, theirs) in found {
      report(theirs.map { changed(mine, $0, structure) } ?? missing(mine, structure))
    }
  }

  private static func isAddress(_ item: StructuralItem) -> Bool {
    item.kind == .link || item.kind == .address
  }

  /// Whether the translation has every address of the source to the letter, so that none need be
  /// taken apart.
  private static func standAsTheyAre(in pair: Pair) -> Bool {
    let mine = (pair.source?.structure ?? []).lazy.filter(isAddress).map(\.value)
    let theirs = Set(pair.target.structure.lazy.filter(isAddress).map(\.value))
    return mine.allSatisfy(theirs.contains)
  }

  /// Whether two addresses are pages of one site in two languages, which have their own paths.
  private static func isTwin(
    _ mine: PairedStructure.Item, _ theirs: PairedStructure.Item?, _ languages: [Language]
  ) -> Bool {
    guard let theirs, let a = AddressKey(mine.item.value, languages: languages),
      let b = AddressKey(theirs.item.value, languages: languages)
    else { return false }
    return a.isLocalized && b.isLocalized && a.site == b.site
  }

  private static func changed(
    _ mine: PairedStructure.Item, _ theirs: PairedStructure.Item, _ structure: PairedStructure
  ) -> Finding {
    structure.finding(
      about, theirs.item, .target,
      "the link leads to \(Wording.quoted(theirs.item.value, limit: 60)); the source's leads to "
        + Wording.quoted(mine.item.value, limit: 60),
      related: [structure.evidence(mine.item)])
  }

  private static func missing(
    _ mine: PairedStructure.Item, _ structure: PairedStructure
  ) -> Finding {
    structure.finding(
      about, mine.item, .source,
      "the translation has no link to \(Wording.quoted(mine.item.value, limit: 60))",
      related: structure.place(of: mine.item))
  }

  private static func allLost(
    _ lost: [PairedStructure.Item], _ structure: PairedStructure
  ) -> Finding {
    structure.finding(
      about, lost[0].item, .source,
      "the translation has none of the \(lost.count) links of the source",
      related: structure.place(of: lost[0].item)
        + lost.dropFirst().map { structure.evidence($0.item) })
  }
}
