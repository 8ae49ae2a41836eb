internal import Terms
internal import Text

/// A name of the source that the translation never mentions.
enum TermMissing: Check {
  static let about = About(
    id: "term-missing", severity: .warning,
    summary: "The source has a term whose translation is missing",
    rationale: """
      Where a paragraph of the source has a term of the glossary, the aligned paragraph of the
      translation needs one of its forms, once: later mentions may be pronouns. An adjective
      (Kazakh for 哈萨克斯坦), a part of a longer form (the Bank) and another form of the concept
      will do. Words inside longer terms do not count. Set phrases that ship with the program may be
      paraphrased, and summaries may leave names out.
      """,
    bad: [
      Example(
        "zh→en", source: "代表团周三抵达«撒马尔罕»，随后乘车前往机场。",
        target: "The delegation arrived on Wednesday and then drove to the airport.",
        terms: samarkand)
    ],
    good: [
      Example(
        "zh→en", source: "代表团周三抵达撒马尔罕。撒马尔罕很热。",
        target: "The delegation reached Samarkand on Wednesday. It was hot there.", terms: samarkand
      ),
      Example(
        "zh→en", source: "上海合作组织成员国举行会议。", target: "Members of the SCO held a meeting.",
        terms: """
          sco,institution,zh,上海合作组织,preferred,,
          sco,institution,en,SCO,preferred,,
          cooperation,phrase,zh,合作,preferred,,
          cooperation,phrase,en,cooperation,preferred,,
          """),
    ])

  private static let samarkand = """
    samarkand,place,zh,撒马尔罕,preferred,,
    samarkand,place,en,Samarkand,preferred,,
    """

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, pair.alignment?.kind == .translation,
      source.language.base != pair.target.language.base
    else { return }
    let passages = Passages(pair)
    let renderings = Renderings(pair, passages)
    var reported: Set<[Int]> = []
    var segment = 0
    for match in pair.terms(.source) {
      guard let passage = passages.passage(holding: match.range, from: &segment),
        !renderings.isNamed(match.concept, in: passage), renderings.isTranslated(match),
        let preferred = renderings.required(match),
        !renderings.hasAkin(match.concept, in: passage),
        reported.insert([match.concept, passage]).inserted
      else { continue }
      let related = passages.targetRange(passage).map { [Related(side: .target, range: $0)] }
      report(
        Finding(
          rule: about.id, severity: about.severity,
          message: "\(Wording.quoted(source, match.range)) has no counterpart in the translation; "
            + "the glossary has \(Wording.quoted(preferred.text))",
          side: .source, range: match.range, related: related ?? []))
    }
  }
}
