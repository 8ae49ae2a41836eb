/// A day, month or year as far as a text names it.
package struct DateParts: Hashable, Sendable {
  package var year: Int?
  package var month: Int?
  package var day: Int?

  package init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether no part that both name differs, and at least one is named by both.
  package func isCompatible(with other: DateParts) -> Bool {
    let pairs = [(year, other.year), (month, other.month), (day, other.day)]
    var shared = 0
    for case (let mine?, let theirs?) in pairs {
      guard mine == theirs else { return false }
      shared += 1
    }
    return shared > 0
  }

  /// Whether the calendar has the day: 31 April and 29 February 2023 are none. A day whose month
  /// or year is not named may exist.
  package var isInCalendar: Bool {
    guard let day else { return true }
    guard let month, (1...12).contains(month) else { return (1...31).contains(day) }
    let isLeap = year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  /// The parts as one number, `20240903`; a part that is not named counts 0.
  var number: Double { Double((year ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0)) }
}

/// A number of a text, by its value and class.
package struct Quantity: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case cardinal, ordinal, percent, percentagePoint, money, measure
    /// A part of one: `value` 0.75 for three quarters.
    case fraction
    /// How many times: `value` 3 for tripled, 三倍.
    case multiple
    /// One number set against another: `value` 3 and `upper` 1 for 三比一.
    case ratio
    case date, year
    /// `value` is the first year: 1990.
    case decade
    /// `value` is the century's number: 20.
    case century
    /// `value` is minutes after midnight.
    case time
    /// A part of a year: `unit` says which (`quarter`, `half`), `value` its number.
    case period
  }

  /// What the words around a number say of its exactness.
  package enum Approximation: String, Sendable {
    case exact, about
    /// The true value is a little more, or less.
    case over, under
    /// Only the magnitude is named: hundreds, 数百. `value` and `upper` are its bounds.
    case several
  }

  /// Scale, unit, currency and percent sign included; words of approximation and classifiers not.
  package var range: TextRange
  package var kind: Kind
  package var value: Double
  /// The value if the separator is read as the other convention has it, or the hour as afternoon.
  package var alternative: Double?
  /// The end of a range of values.
  package var upper: Double?
  /// An ISO 4217 code for money (`cent` where the currency is not named), an id of ``MeasureUnit``
  /// for a measure, `off` for a percentage taken off a price.
  package var unit: String?
  package var date: DateParts?
  /// The last day of a range of days.
  package var dateEnd: DateParts?
  package var approximation: Approximation = .exact
  /// Whether the number is part of a name or a label (G7, No. 1, 2.0.1) and counts nothing.
  package var isName = false
  /// Whether it is written without digits.
  package var isSpelled = false
  /// Whether a scale word (million, 万) stands in it.
  package var hasScale = false

  package init(range: TextRange, kind: Kind, value: Double) {
    self.range = range
    self.kind = kind
    self.value = value
  }

  /// How many digits of the value carry meaning: 2 for 37,000,000,000.
  package var significantDigits: Int { Decimals.significantDigits(of: value) }
}
