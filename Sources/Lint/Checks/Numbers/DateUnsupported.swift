internal import Text

/// Days of a summary that its source does not name.
package enum DateUnsupported: Check {
  package static let about = About(
    id: "date-unsupported", severity: .warning,
    summary: "A date of the summary stands nowhere in the source",
    rationale: """
      A day or a range of days must be named by the source as exactly as by the summary; the year
      may be left to the reader. A range is supported by the same range, or by both of its ends,
      and a day by a range that holds it. The day of the text's own date needs no support.
      """,
    bad: [
      Example(
        "en→en", source: "The forum opens on June 16 in the capital.",
        target: "The forum runs from «16–18 June».", kind: "condensed"),
      Example(
        "en→en", source: "They signed in September.", target: "They signed on «3 September».",
        kind: "condensed"),
      Example(
        "zh→en", source: "会议于9月3日开幕。", target: "The meeting opened on «September 5».",
        kind: "condensed"),
      Example(
        "de→en", source: "Das Treffen war am 3. Mai 2024.",
        target: "The meeting was on «May 3, 2023».", kind: "condensed"),
    ],
    good: [
      Example(
        "en→en", source: "The forum opens on June 16.", target: "It opens on 16 June 2025.",
        kind: "condensed"),
      Example(
        "en→en", source: "They met on April 3 and again on April 4.",
        target: "They met on 3–4 April.", kind: "condensed"),
      Example(
        "en→en", source: "It lasts from 16 to 18 June.", target: "It meets in June, on June 17.",
        kind: "condensed"),
      Example(
        "en→en", source: "They met today.", target: "They met on 3 September.",
        kind: "condensed", date: "2024-09-03"),
      Example("zh→en", source: "9月3日至5日开会。", target: "It met on 3–5 September.", kind: "condensed"),
      Example("de→en", source: "Am 3. Mai 2024.", target: "On May 3.", kind: "condensed"),
    ])

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let alignment = pair.alignment, alignment.kind == .condensed,
      UnrelatedTexts.areRelated(alignment), let source = pair.quantities(.source),
      let target = pair.quantities(.target)
    else { return }
    let support = DateSupport(Array(source.all), today: pair.date)
    for (index, bead) in alignment.beads.enumerated() {
      for quantity in target.quantities(in: bead.target)
      where quantity.kind == .date && !support.has(quantity) {
        let words = pair.target.string(quantity.range).split { $0.isWhitespace }
        report(
          Finding(
            rule: about.id, severity: about.severity,
            message: "\(words.joined(separator: " ")) stands nowhere in the source"
              + (support.nearest(to: quantity).map {
                ", which has " + QuantityText.describe($0)
              } ?? ""),
            side: .target, range: quantity.range,
            related: support.nearest(to: quantity).map {
              [Related(side: .source, range: $0.range, message: QuantityText.describe($0))]
            } ?? [],
            bead: index))
      }
    }
  }
}

/// The days that a source names, as a summary may rest on them.
struct DateSupport {
  private let dates: [Quantity]
  private let today: DateParts?

  init(_ quantities: [Quantity], today: Day?) {
    dates = quantities.filter { $0.kind == .date }
    self.today = today.map { DateParts(year: $0.year, month: $0.month, day: $0.day) }
  }

  func has(_ quantity: Quantity) -> Bool {
    guard let date = quantity.date else { return true }
    guard let last = quantity.dateEnd else { return names(date) }
    return names(date) && names(last)
  }

  /// Whether the source, or the text's own date, names a day as exactly.
  private func names(_ day: DateParts) -> Bool {
    if let today, isCovered(day, by: today) { return true }
    return dates.contains { named in
      guard let start = named.date else { return false }
      guard let end = named.dateEnd else { return isCovered(day, by: start) }
      return isCovered(day, by: start) || isCovered(day, by: end) || isWithin(day, start, end)
    }
  }

  /// Whether no part differs and only the year, or the month of a day alone, goes unsaid.
  private func isCovered(_ day: DateParts, by other: DateParts) -> Bool {
    guard day.isCompatible(with: other) else { return false }
    return other.day != nil || day.day == nil
  }

  private func isWithin(_ day: DateParts, _ start: DateParts, _ end: DateParts) -> Bool {
    if let year = day.year, let named = start.year, year != named { return false }
    guard let number = order(day), let first = order(start), let last = order(end) else {
      return false
    }
    return first <= number && number <= last
  }

  private func order(_ date: DateParts) -> Int? {
    guard let month = date.month, let day = date.day else { return nil }
    return month * 100 + day
  }

  /// A date of the source that is one end of the quantity's, else one in the same month, else
  /// the same day of another.
  func nearest(to quantity: Quantity) -> Quantity? {
    let ends = [quantity.date, quantity.dateEnd].compactMap { $0 }
    return dates.first { named in ends.contains { named.date?.day != nil && named.date == $0 } }
      ?? dates.first { $0.date?.month != nil && $0.date?.month == quantity.date?.month }
      ?? dates.first { $0.date?.day != nil && $0.date?.day == quantity.date?.day }
  }
}
