internal import ICU

/// Random figures written in a language in the ways that its newsrooms write them.
///
/// The same seed gives the same figures. Words are CLDR's; digits, scales and separators are laid
/// out here, apart from the code that reads them.
package struct MadeFigures: ~Copyable {
  enum Figure: CaseIterable { case count, percent, money, distance, day }

  package static let languages = ["en", "zh", "de", "fr", "ru", "es", "ja"]

  let language: String
  private let style: FigureStyle
  private var spellout: SpelloutFormat

  init(language: String) throws(ICUError) {
    self.language = language
    style = FigureStyle.of(language)
    spellout = try SpelloutFormat(locale: language)
  }

  /// The figure in one of the ways, chosen by `random`. The value of a percentage is in tenths, a
  /// day's is `yyyymmdd`.
  mutating func text(_ figure: Figure, _ value: Int, _ random: inout SplitMix) throws -> String {
    switch figure {
    case .count: style.counted(try number(value, &random))
    case .percent: percent(value, &random)
    case .money: money(value, &random)
    case .distance: scaledOrGrouped(value, &random) + style.pick(style.kilometres, &random)
    case .day: day(value, &random)
    }
  }

  private mutating func number(_ value: Int, _ random: inout SplitMix) throws -> String {
    guard Int.random(in: 0..<3, using: &random) == 0 else { return scaledOrGrouped(value, &random) }
    // CLDR's Spanish has soft hyphens in some hundreds.
    let words = try spellout.format(Double(value)).unicodeScalars.filter { $0 != "\u{AD}" }
    return words.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  private func scaledOrGrouped(_ value: Int, _ random: inout SplitMix) -> String {
    let fitting = style.scales.filter { $0.size <= value && value % ($0.size / 10_000) == 0 }
    guard let scale = fitting.randomElement(using: &random), Bool.random(using: &random) else {
      return grouped(value, by: style.pick(style.separators, &random))
    }
    let rest = String(String(value % scale.size + scale.size).dropFirst())
    let digits = String(rest.reversed().drop { $0 == "0" }.reversed())
    let whole = grouped(value / scale.size, by: "")
    return whole + (digits.isEmpty ? "" : style.decimal + digits) + style.pick(scale.names, &random)
  }

  private func grouped(_ value: Int, by mark: String) -> String {
    let digits = Array(String(value))
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += mark }
      text.append(digit.element)
    }
  }

  private func percent(_ tenths: Int, _ random: inout SplitMix) -> String {
    let decimals = tenths % 10 == 0 ? "" : style.decimal + "\(tenths % 10)"
    let number = "\(tenths / 10)" + decimals
    return style.pick(style.percents, &random).replacing("#", with: number)
  }

  private func money(_ value: Int, _ random: inout SplitMix) -> String {
    let number = scaledOrGrouped(value, &random)
    let isScaled = !(number.last?.isNumber ?? true)
    let forms = isScaled ? style.scaledDollars : style.dollars
    return style.pick(forms, &random).replacing("#", with: number)
  }

  private func day(_ value: Int, _ random: inout SplitMix) -> String {
    let month = style.months[value / 100 % 100 - 1]
    return style.pick(style.days, &random)
      .replacing("Y", with: "\(value / 10_000)").replacing("D", with: "\(value % 100)")
      .replacing("M", with: month)
  }
}
