internal import Text

/// Percentages of a translation that differ from the source's.
package enum PercentMismatch: Check {
  package static let about = About(
    id: "percent-mismatch", severity: .error,
    summary: "A percentage of the translation differs from the source",
    rationale: """
      三成五 and 百分之三十五 are 35 per cent, 八折 is 20 per cent off, and a third is as good as 33 per
      cent. A rise from 4 to 5 per cent is one of one percentage point (个百分点, Prozentpunkt), or of
      25 per cent: the two are not exchanged.
      """,
    bad: [
      Example("zh→en", source: "出口增长3.5个百分点。", target: "Exports grew by «3.5 percent»."),
      Example("zh→en", source: "有三成居民搬走。", target: "Some «3 percent» of residents left."),
      Example("zh→en", source: "商店打八折。", target: "The shop sells at «80 percent off»."),
      Example(
        "de→en", source: "Der Anteil stieg um 5 Prozentpunkte.",
        target: "The share rose by «5 percent»."),
      Example("es→en", source: "Votó el 40 por ciento.", target: "«14 percent» voted."),
    ],
    good: [
      Example("zh→en", source: "有三成五居民搬走。", target: "Some 35 percent of residents left."),
      Example("zh→en", source: "出口增长3.5个百分点。", target: "Exports grew by 3.5 percentage points."),
      Example("zh→en", source: "商店打八折。", target: "The shop gives 20 percent off."),
      Example("zh→en", source: "利率下调25个基点。", target: "The rate was cut by 25 basis points."),
      Example(
        "de→en", source: "Ein Viertel der Betriebe schloss.",
        target: "25 percent of the firms closed."),
    ])

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    QuantityFinding.report(.percent, of: pair, as: about, report: report)
  }
}
