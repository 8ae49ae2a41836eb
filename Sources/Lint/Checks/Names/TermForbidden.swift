internal import Terms
internal import Text

/// A form that the glossary forbids.
enum TermForbidden: Check {
  static let about = About(
    id: "term-forbidden", severity: .error, fixability: .safe,
    summary: "The glossary forbids this name or term",
    rationale: """
      A forbidden form is wrong whatever the context. Longer terms win: a forbidden form inside an
      accepted one is left alone, and so is one in quotation marks beside *so-called*. A form that
      stands all over the text is reported once, with its places.
      """,
    bad: [
      Example(
        "zh→en", source: "快递员把包裹送到车站。",
        target: "A courier took the parcel to the «Railway Stop».", terms: station),
      Example("en", target: "Two «railway stops» were closed.", terms: station),
    ],
    good: [
      Example(
        "zh→en", source: "快递员把包裹送到车站。", target: "A courier took the parcel to the station.",
        terms: station),
      Example(
        "en", target: "The Railway Stop Inn was closed.",
        terms: station + "\ninn,institution,en,Railway Stop Inn,preferred,,"),
    ])

  private static let station = """
    station,phrase,zh,车站,preferred,,
    station,phrase,en,station,preferred,,
    station,phrase,en,railway stop,forbidden,,
    """

  static func run(on pair: Pair, report: (Finding) -> Void) {
    for side in pair.judgedSides {
      guard let document = pair.document(side) else { continue }
      let forms = TermFindings(pair: pair, side: side, document: document)
      for matches in forms.forms(where: { $0.status == .forbidden }) {
        forms.report(matches, { forms.better(than: $0, about) }, to: report)
      }
    }
  }
}
