internal import Text

/// Amounts that stand in another currency than the source's.
package enum CurrencyMismatch: Check {
  package static let about = About(
    id: "currency-mismatch", severity: .error,
    summary: "An amount of the translation is in another currency",
    rationale: """
      The same figure in another currency is another sum: 60亿元 is 6 billion yuan, not $6 billion.
      An amount that the translator has converted has another figure; in brackets after the amount
      of the source it is left alone. A bare number is left alone as well.
      """,
    bad: [
      Example("zh→en", source: "合同总额60亿元人民币。", target: "The contract is worth «$6 billion»."),
      Example("zh→en", source: "贷款370亿美元。", target: "It lent «€37 billion»."),
      Example(
        "de→en", source: "Der Bau kostete 3,4 Millionen Euro.",
        target: "Construction cost «£3.4 million»."),
      Example("ja→en", source: "予算は12億円だった。", target: "The budget was «1.2 billion yuan»."),
    ],
    good: [
      Example(
        "zh→en", source: "合同总额60亿元人民币。",
        target: "The contract is worth 6 billion yuan ($830 million)."),
      Example("zh→en", source: "每度电五毛钱。", target: "Each unit of power costs 0.5 yuan."),
      Example("zh→en", source: "一张票五十美分。", target: "A ticket costs 50 cents."),
      Example(
        "fr→en", source: "Le pont a coûté 3,4 millions d'euros.",
        target: "The bridge cost €3.4m."),
    ])

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    QuantityFinding.report(.currency, of: pair, as: about, report: report)
  }
}
