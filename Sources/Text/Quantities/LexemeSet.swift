/// Sorts of lexemes, to tell at once that a phrase is none of what is asked for.
struct LexemeSet: OptionSet, Sendable {
  let rawValue: UInt64

  private static func sort(_ number: UInt64) -> LexemeSet { LexemeSet(rawValue: 1 << number) }

  static let all = LexemeSet(rawValue: .max)
  /// What is only asked for with everything else.
  static let other = sort(0)
  static let scale = sort(1)
  static let to = sort(2)
  static let and = sort(3)
  static let plusHalf = sort(4)
  static let unit = sort(5)
  static let currency = sort(6)
  static let times = sort(7)
  static let percent = sort(8)
  static let percentagePoint = sort(9)
  static let basisPoint = sort(10)
  static let remainder = sort(11)
  static let currencyPart = sort(12)
  static let tenths = sort(13)
  static let fractionBar = sort(14)
  static let denominator = sort(15)
  static let ordinalSuffix = sort(16)
  static let nameSuffix = sort(17)
  static let count = sort(18)
  static let approximateAfter = sort(19)
  static let approximateInside = sort(20)
  static let yearMark = sort(21)
  static let monthMark = sort(22)
  static let dayMark = sort(23)
  static let dateLink = sort(24)
  static let daySuffix = sort(25)
  static let clock = sort(26)
  static let meridiem = sort(27)
  static let minuteMark = sort(28)
  static let decade = sort(29)
  static let century = sort(30)
  static let versus = sort(31)
  static let outOf = sort(32)
  static let ofOne = sort(33)
  static let discount = sort(34)
  static let comparative = sort(35)
  static let belowZero = sort(36)
  static let half = sort(37)
  static let article = sort(38)
  static let month = sort(39)
  static let number = sort(40)
  static let stop = sort(41)

  /// What quantities begin with besides numerals, those that are ordinals too.
  static let heads: LexemeSet = [.half, .currency, .month, .meridiem, .stop, .other]

  /// What follows a number that tells a date, a time of day, a year, a decade or a century.
  static let timing: LexemeSet = [
    .ordinalSuffix, .daySuffix, .to, .and, .number, .stop, .other, .dateLink, .month, .yearMark,
    .monthMark, .dayMark, .clock, .meridiem, .decade, .century,
  ]

  /// What joins a number to a scale, a half or another number.
  static let joining: LexemeSet = [.scale, .plusHalf, .outOf, .versus, .to, .and]

  /// What the class of a number is told by.
  static let suffixes: LexemeSet = [
    .ordinalSuffix, .denominator, .nameSuffix, .count, .percent, .percentagePoint, .currency,
    .times, .fractionBar, .basisPoint, .remainder, .currencyPart, .tenths, .unit,
  ]
}

extension Lexeme {
  var sort: LexemeSet {
    switch self {
    case .scale, .moneyScale: .scale
    case .to: .to
    case .and: .and
    case .plusHalf: .plusHalf
    case .unit: .unit
    case .currency: .currency
    case .times: .times
    case .percent: .percent
    case .percentagePoint: .percentagePoint
    case .basisPoint: .basisPoint
    case .remainder: .remainder
    case .currencyPart: .currencyPart
    case .tenths: .tenths
    case .fractionBar: .fractionBar
    case .denominator: .denominator
    case .ordinalSuffix: .ordinalSuffix
    case .nameSuffix: .nameSuffix
    case .count: .count
    case .approximateAfter: .approximateAfter
    case .approximateInside: .approximateInside
    case .yearMark: .yearMark
    case .monthMark: .monthMark
    case .dayMark: .dayMark
    case .dateLink: .dateLink
    case .daySuffix: .daySuffix
    case .clock: .clock
    case .meridiem: .meridiem
    case .minuteMark: .minuteMark
    case .decade: .decade
    case .century: .century
    case .versus: .versus
    case .outOf: .outOf
    case .ofOne: .ofOne
    case .discount: .discount
    case .comparative: .comparative
    case .belowZero: .belowZero
    case .half: .half
    case .article: .article
    case .month: .month
    case .number: .number
    case .stop: .stop
    default: .other
    }
  }
}
