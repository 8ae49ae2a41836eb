internal import Terms
internal import Text

/// A name that was right once and is not at the text's date.
enum NameOutdated: Check {
  static let about = About(
    id: "name-outdated", severity: .warning, fixability: .safe,
    summary: "The name was changed before the date of the text",
    rationale: """
      Places and institutions are renamed; archives and machine translations go on using the old
      name. Left alone: the old name beside *formerly*, *renamed* or *then*, in quotation marks, in
      a sentence that names a year in which it was right, and where the source itself uses it.
      """,
    bad: [
      Example(
        "en", target: "The talks in «Nur-Sultan» ended on Friday.", terms: astana,
        date: "2025-06-20"),
      Example(
        "zh→en", source: "会谈在阿斯塔纳结束。", target: "The talks ended in «Nur-Sultan».",
        terms: astana, date: "2025-06-20"),
    ],
    good: [
      Example(
        "en", target: "The talks in Nur-Sultan ended on Friday.", terms: astana,
        date: "2020-02-01"),
      Example(
        "en", target: "Astana, formerly Nur-Sultan, hosted the talks.", terms: astana,
        date: "2025-06-20"),
      Example(
        "en", target: "The accord was signed in Nur-Sultan in May 2021.", terms: astana,
        date: "2025-06-20"),
      Example(
        "zh→en", source: "这份声明当年在努尔苏丹签署。",
        target: "The statement was signed in Nur-Sultan in those years.", terms: astana,
        date: "2025-06-20"),
    ])

  private static let astana = """
    astana,place,zh,阿斯塔纳,preferred,2022-09-17,
    astana,place,zh,努尔苏丹,superseded,2019-03-23,2022-09-16
    astana,place,en,Astana,preferred,2022-09-17,
    astana,place,en,Nur-Sultan,superseded,2019-03-23,2022-09-16
    """

  static func run(on pair: Pair, report: (Finding) -> Void) {
    for side in pair.judgedSides {
      guard let document = pair.document(side) else { continue }
      let forms = TermFindings(pair: pair, side: side, document: document)
      let outdated = forms.forms { term in
        term.status == .superseded && !(pair.date.map(term.isValid(on:)) ?? false)
      }
      let history = HistoricContext(pair: pair, side: side, document: document)
      for matches in outdated {
        let open = matches.filter { !history.isMeant($0, in: forms) }
        forms.report(open, { finding($0, forms) }, to: report)
      }
    }
  }

  private static func finding(_ match: TermMatch, _ forms: TermFindings) -> Finding {
    let term = forms.term(match)
    var message = "\(Wording.quoted(forms.document, match.range)) is a former name"
    if let end = term.validTo { message += ", in use until \(end)" }
    var fixes: [Fix] = []
    if let preferred = forms.preferred(match) {
      message += "; now \(Wording.quoted(preferred.text))"
      fixes = forms.replacement(match, by: preferred)
    }
    return Finding(
      rule: about.id, severity: about.severity, message: message, side: forms.side,
      range: match.range, related: forms.counterparts(of: match), fixes: fixes)
  }
}
