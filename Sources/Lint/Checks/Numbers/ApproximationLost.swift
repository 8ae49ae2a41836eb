internal import Text

/// Words such as about and nearly that a translation drops.
package enum ApproximationLost: Check {
  package static let about = About(
    id: "approximation-lost", severity: .note,
    summary: "The source says about, over or nearly; the translation does not",
    rationale: """
      近3万 is less than 30,000 and 三万多 more. A translation that says 30,000 flat claims to know
      better than its source; one that says *over* for 近 errs to the other side. About for nearly
      and about for over are left alone, and so is a source that is exact.
      """,
    bad: [
      Example("zh→en", source: "近3万人参加了集会。", target: "«30,000» people joined the rally."),
      Example("zh→en", source: "公司有五十多家门店。", target: "The firm has nearly «50» shops."),
      Example("de→en", source: "Rund 500 Betriebe schlossen.", target: "«500» firms closed."),
    ],
    good: [
      Example("zh→en", source: "近3万人参加了集会。", target: "Nearly 30,000 people joined the rally."),
      Example("zh→en", source: "约3万人参加了集会。", target: "Some 30,000 people joined the rally."),
      Example("zh→en", source: "共有3万人参加集会。", target: "About 30,000 people joined the rally."),
      Example("de→en", source: "Rund 500 Betriebe schlossen.", target: "Roughly 500 firms closed."),
    ])

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    QuantityFinding.report(.approximation, of: pair, as: about, report: report)
  }
}
