internal import Text

/// An acronym of the source that became another one.
enum AcronymMismatch: Check {
  static let about = About(
    id: "acronym-mismatch", severity: .warning, fixability: .unsafe,
    summary: "An acronym of the source stands otherwise in the translation",
    rationale: """
      Chinese and Japanese texts write WTO and GDP in Latin letters. Where the translation of the
      sentence has an acronym that is one letter, or the order of two, away, one of them is
      wrong. Acronyms that are spelt out or translated are left alone.
      """,
    bad: [
      Example(
        "zh→en", source: "该国于2013年加入WTO。", target: "The country joined the «WHO» in 2013."),
      Example("zh→en", source: "其GDP增长百分之五。", target: "Its «GPD» grew by five per cent."),
      Example("ja→en", source: "政府はODAを増やした。", target: "The government raised its «OTA»."),
    ],
    good: [
      Example(
        "zh→en", source: "联合国与WTO的代表出席。",
        target: "Delegates of the UN and the World Trade Organization came."),
      Example("zh→en", source: "其GDP增长百分之五。", target: "Its GDP grew by five per cent."),
      Example("zh→en", source: "AI与IT行业增长。", target: "The AI and IT industries grew."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment, source.language.isUnspaced,
      !pair.target.language.isUnspaced
    else { return }
    for (index, segment) in source.segments.enumerated() {
      let theirs = Acronyms.find(in: source, segment.range)
      guard !theirs.isEmpty else { continue }
      let targets = pair.beads.counterparts(of: index, on: .source)
      let ours = targets.flatMap {
        Acronyms.find(in: pair.target, alignment.target[$0].range)
      }
      let known = Set(theirs.map(\.text))
      let written = Set(ours.map(\.text))
      for one in ours where !known.contains(one.text) {
        guard let meant = theirs.first(where: { isSlip(one.text, $0.text) }),
          !written.contains(meant.text)
        else { continue }
        var found = finding(
          one.range, "the source has \(meant.text), the translation \(one.text)",
          fix: fix("write \(meant.text)", one.range, by: meant.text, isSafe: false))
        found.related = [Related(side: .source, range: meant.range, message: "the source")]
        report(found)
      }
    }
  }

  /// Three letters or more that differ in one, or in the order of two.
  private static func isSlip(_ a: String, _ b: String) -> Bool {
    let first = Array(a.utf8)
    let second = Array(b.utf8)
    guard first.count == second.count, first.count >= 3 else { return false }
    let places = first.indices.filter { first[$0] != second[$0] }
    if places.count == 1 { return true }
    return places.count == 2 && first[places[0]] == second[places[1]]
      && first[places[1]] == second[places[0]]
  }
}
