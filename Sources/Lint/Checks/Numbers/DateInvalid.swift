internal import Text

/// Days that no calendar has.
package enum DateInvalid: Check {
  package static let about = About(
    id: "date-invalid", severity: .error,
    summary: "A date does not exist",
    rationale: """
      April has thirty days, and February had twenty-eight in 2023. Such a date is a slip of the
      writer or of a converter; where the source has it already, the message says so. A day whose
      month is not named, and 29 February without a year, may exist.
      """,
    bad: [
      Example("en", target: "The deadline is «31 April»."),
      Example("en", target: "He was born on «February 29, 2023»."),
      Example("zh→en", source: "截止日期为4月31日。", target: "The deadline is «31 April»."),
      Example("de", target: "Die Frist endet am «31.06.2024»."),
    ],
    good: [
      Example("en", target: "The deadline is 30 April."),
      Example("en", target: "He was born on February 29, 2024."),
      Example("zh→en", source: "截止日期为4月31日。", target: "The deadline is 30 April."),
      Example("de", target: "Die Frist endet am 30.06.2024."),
    ])

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let table = pair.quantities(.target) else { return }
    for quantity in table.all where quantity.date != nil {
      let days = [quantity.date, quantity.dateEnd].compactMap { $0 }
      guard let day = days.first(where: { !$0.isInCalendar }) else { continue }
      let origin = pair.quantities(.source)?.all.first { source in
        source.date?.month == day.month && source.date?.day == day.day
          || source.dateEnd?.month == day.month && source.dateEnd?.day == day.day
      }
      report(
        Finding(
          rule: about.id, severity: about.severity,
          message: "there is no \(QuantityText.describe(day))"
            + (origin == nil ? "" : "; the source says the same"),
          side: .target, range: quantity.range,
          related: origin.map {
            [Related(side: .source, range: $0.range, message: QuantityText.describe($0))]
          } ?? []))
    }
  }
}
