/// A number of a text, by its value and class.
package struct Quantity: Sendable, Equatable {
  package enum Kind: UInt8, Sendable {
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

    fileprivate var number: UInt8 {
      switch self {
      case .exact: 0
      case .about: 1
      case .over: 2
      case .under: 3
      case .several: 4
      }
    }
  }

  /// Scale, unit, currency and percent sign included; words of approximation and classifiers not.
  package var range: TextRange
  package var value: Double
  private var other = OptionalDouble()
  private var bound = OptionalDouble()
  private var unitName = UnitName.none
  // Bytes by the parts of dates, so that a number takes sixty-four.
  package var kind: Kind
  package var approximation: Approximation = .exact
  package var date: DateParts?
  /// Whether the number is part of a name or a label (G7, No. 1, 2.0.1) and counts nothing.
  package var isName = false
  /// The last day of a range of days.
  package var dateEnd: DateParts?
  /// Whether it is written without digits.
  package var isSpelled = false
  /// Whether a scale word (million, 万) stands in it.
  package var hasScale = false

  package init(range: TextRange, kind: Kind, value: Double) {
    self.range = range
    self.kind = kind
    self.value = value
  }

  /// The value if the separator is read as the other convention has it, or the hour as afternoon.
  package var alternative: Double? {
    get { other.value }
    set { other.value = newValue }
  }

  /// The end of a range of values.
  package var upper: Double? {
    get { bound.value }
    set { bound.value = newValue }
  }

  /// An ISO 4217 code for money (`cent` where the currency is not named), an id of ``MeasureUnit``
  /// for a measure, `off` for a percentage taken off a price.
  package var unit: UnitName? {
    get { unitName == .none ? nil : unitName }
    set { unitName = newValue ?? .none }
  }

  /// Whether two numbers are the same in all but place, value and the value's other reading.
  package func hasForm(of other: Quantity) -> Bool {
    kind == other.kind && approximation == other.approximation && unitName == other.unitName
      && bound == other.bound && date == other.date && dateEnd == other.dateEnd
      && isName == other.isName && isSpelled == other.isSpelled && hasScale == other.hasScale
  }

  /// A hash of the same.
  package var hashOfForm: UInt64 {
    let kinds = UInt64(kind.rawValue) | UInt64(approximation.number) << 8
    let flags: UInt64 = (isName ? 1 : 0) | (isSpelled ? 2 : 0) | (hasScale ? 4 : 0)
    let days = UInt64(date?.bits ?? 0) | UInt64(dateEnd?.bits ?? 0) << 32
    let named = Self.mixed(Self.mixed(kinds | flags << 16, with: unitName.hash), with: days)
    return Self.mixed(named, with: (upper ?? 0).bitPattern)
  }

  private static func mixed(_ hash: UInt64, with next: UInt64) -> UInt64 {
    ((hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15) ^ next
  }

  /// How many digits of the value carry meaning: 2 for 37,000,000,000.
  package var significantDigits: Int { Decimals.significantDigits(of: value) }

  /// Whether nothing tells two numbers apart but how and where they are written. A year is the same
  /// with a mark that makes it a date.
  package func isSame(as other: Quantity) -> Bool {
    value == other.value && kind == other.kind && unitName == other.unitName
      && bound == other.bound && approximation == other.approximation
      && (kind == .year || date == other.date && dateEnd == other.dateEnd)
  }
}
