internal import Text

/// Multiples of a translation that differ from the source's.
package enum MultipleMismatch: Check {
  package static let about = About(
    id: "multiple-mismatch", severity: .warning,
    summary: "The translation says how many times otherwise than the source",
    rationale: """
      增长了两倍 is growth *by* twice as much: three times what it was, tripled, up 200 per cent.
      增长到两倍 and 是去年的两倍 are twice as much, and 翻两番 is four times. Where the wording decides
      nothing either number is right: *three times more*, 高出两倍, *um das Dreifache*.
      """,
    bad: [
      Example("zh→en", source: "产量增长了两倍。", target: "Output «doubled»."),
      Example("zh→en", source: "产量增长到去年的两倍。", target: "Output «tripled» from last year."),
      Example("zh→en", source: "十年间收入翻了两番。", target: "Incomes «doubled» in a decade."),
      Example("de→en", source: "Der Umsatz hat sich verdreifacht.", target: "Sales «doubled»."),
    ],
    good: [
      Example("zh→en", source: "产量增长了两倍。", target: "Output tripled."),
      Example("zh→en", source: "产量增长了两倍。", target: "Output rose by 200 percent."),
      Example("zh→en", source: "产量是去年的三倍。", target: "Output was three times that of last year."),
      Example("zh→en", source: "十年间收入翻了两番。", target: "Incomes quadrupled in a decade."),
      Example("ru→en", source: "Цены выросли в три раза.", target: "Prices rose threefold."),
    ])

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    QuantityFinding.report(.multiple, of: pair, as: about, report: report)
  }
}
