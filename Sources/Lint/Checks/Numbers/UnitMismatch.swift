internal import Text

/// Measures that stand in another unit than the source's.
package enum UnitMismatch: Check {
  package static let about = About(
    id: "unit-mismatch", severity: .error,
    summary: "A measure of the translation is in another unit",
    rationale: """
      The same figure with another unit is another measure: 418公里 is 418 km, or 260 miles, and not
      418 miles. Values that the translator has converted agree if they are three per cent apart at
      most; degrees Celsius and Fahrenheit if they are one degree apart.
      """,
    bad: [
      Example("zh→en", source: "这条公路长418公里。", target: "The road is «418 miles» long."),
      Example("zh→en", source: "村里有300亩果园。", target: "The village has «300 hectares» of orchards."),
      Example(
        "zh→en", source: "管道年输气300亿立方米。",
        target: "The line carries «30 billion tonnes» of gas a year."),
      Example(
        "de→en", source: "Der Tank fasst 500 Liter.",
        target: "The tank holds «500 gallons»."),
    ],
    good: [
      Example("zh→en", source: "这条公路长418公里。", target: "The road is 260 miles long."),
      Example("zh→en", source: "管道年输气300亿立方米。", target: "The line carries 30 bcm of gas a year."),
      Example("zh→en", source: "气温降到零下20摄氏度。", target: "It fell to -4 degrees Fahrenheit."),
      Example("zh→en", source: "他身高一米八三。", target: "He is 183 cm tall."),
      Example(
        "de→en", source: "Der Weg dauert eine Viertelstunde.",
        target: "The walk takes 15 minutes."),
    ])

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    QuantityFinding.report(.unit, of: pair, as: about, report: report)
  }
}
