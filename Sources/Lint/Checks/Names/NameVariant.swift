internal import Terms
internal import Text

/// A form that the glossary advises against.
enum NameVariant: Check {
  static let about = About(
    id: "name-variant", severity: .warning, fixability: .safe,
    summary: "The glossary has a better form of this name or term",
    rationale: """
      A house writes a name in one way, and the glossary says which. A form that stands all over
      the text is reported once, with its places. Longer terms win: a deprecated form inside an
      accepted one is left alone.
      """,
    bad: [
      Example(
        "en", target: "The ferry from «Krasnowodsk» was late.",
        terms: """
          turkmenbashi,place,en,Türkmenbaşy,preferred,,
          turkmenbashi,place,en,Krasnowodsk,deprecated,,
          """),
      Example(
        "zh→en", source: "观察者网周三刊发了这篇报道。",
        target: "«Observer Network» carried the report on Wednesday.", terms: guancha),
    ],
    good: [
      Example(
        "zh→en", source: "观察者网周三刊发了这篇报道。",
        target: "Guancha carried the report on Wednesday.", terms: guancha),
      Example(
        "en", target: "The Observer Network Society met in Leeds.",
        terms: guancha + "\nsociety,institution,en,Observer Network Society,preferred,,"),
    ])

  private static let guancha = """
    guancha,outlet,zh,观察者网,preferred,,
    guancha,outlet,en,Guancha,preferred,,
    guancha,outlet,en,Observer Network,deprecated,,
    """

  static func run(on pair: Pair, report: (Finding) -> Void) {
    for side in pair.judgedSides {
      guard let document = pair.document(side) else { continue }
      let forms = TermFindings(pair: pair, side: side, document: document)
      for matches in forms.forms(where: { $0.status == .deprecated }) {
        forms.report(matches, { forms.better(than: $0, about) }, to: report)
      }
    }
  }
}
