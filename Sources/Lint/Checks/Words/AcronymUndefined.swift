internal import Terms
internal import Text

/// An acronym that a text uses and never spells out.
enum AcronymUndefined: Check {
  static let about = About(
    id: "acronym-undefined", severity: .note, profiles: [.strict],
    summary: "An acronym is used more than once and never spelt out",
    rationale: """
      Readers should meet the full name once. Acronyms that every newspaper uses, those of the
      glossary and those in a text's headings alone are left alone.
      """,
    bad: [
      Example("en", target: "The «KTZ» runs the line. On Monday the KTZ bought new wagons.")
    ],
    good: [
      Example(
        "en",
        target: "The Kirov Tram Zone (KTZ) runs the line. On Monday the KTZ bought new wagons."),
      Example("en", target: "The EU and NATO met. The EU paid; NATO did not."),
      Example("zh", target: "KTZ运营该线路。星期一，KTZ购买了新车厢。"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let document = pair.target
    guard Typography(document.language).isAlphabetic else { return }
    let whole = TextRange(0, document.text.count)
    let all = Acronyms.find(in: document, whole)
    var first: [String: TextRange] = [:]
    var counts: [String: Int] = [:]
    for one in all {
      counts[one.text, default: 0] += 1
      if first[one.text] == nil { first[one.text] = one.range }
    }
    guard counts.values.contains(where: { $0 > 1 }) else { return }
    let initials = Initials(pair.words(.target).entries)
    let terms = Set(pair.terms(.target).map { document.string($0.range) })
    for (text, range) in first.sorted(by: { $0.value < $1.value }) {
      guard counts[text, default: 0] > 1, !Acronyms.wellKnown.contains(text),
        !terms.contains(text), !initials.spell(text)
      else { continue }
      report(
        finding(range, "\(text) is used \(counts[text, default: 0]) times and never spelt out"))
    }
  }
}
