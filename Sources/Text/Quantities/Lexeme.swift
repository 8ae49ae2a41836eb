/// What a word or sign says about the number that it stands by.
enum Lexeme: Equatable, Sendable {
  /// A numeral that adds to what stands before it: two, zwanzig, двести.
  case number(Double)
  /// A numeral that multiplies what stands before it. A bare one (mille, tausend) needs nothing
  /// before it.
  case scale(Double, bare: Bool)
  /// A scale only after a currency sign: £3m.
  case moneyScale(Double)
  /// One, only before a scale or a denominator: a million.
  case article
  case ordinal(Double)
  /// Turns the numeral before it into an ordinal inside a word: zwanzig-ste.
  case ordinalEnding
  case ordinalPrefix, ordinalSuffix
  /// Follows the day of a date: the full stop of 3. Mai.
  case daySuffix
  case fraction(Double)
  case denominator(Double)
  /// Stands between denominator and numerator: 分之.
  case fractionBar
  /// Says the denominator before the numerator: 百分之.
  case percentPrefix(Double)
  /// A half of the unit that follows: 半年.
  case half
  /// Of one such: the middle of a quarter of a million.
  case ofOne
  /// Between part and whole: out of, in every.
  case outOf
  /// Between the sides of a ratio: 比, zu.
  case versus
  /// After degrees: below zero.
  case belowZero
  /// A half more: and a half.
  case plusHalf
  case multiple(Double)
  case times
  /// After times: more, larger. It leaves open whether the first is counted in.
  case comparative
  /// Before a number that multiplies: by a factor of.
  case factor
  case approximate(Quantity.Approximation)
  case approximateAfter(Quantity.Approximation)
  /// Stands between the number and its scale or classifier: 多, -odd.
  case approximateInside(Quantity.Approximation)
  /// A magnitude alone: hundreds. The bounds.
  case several(Double, Double)
  /// Before a scale without a digit: 上百.
  case barePrefix(Quantity.Approximation)
  /// Before a scale: 数百, several hundred.
  case severalPrefix
  case percent, percentagePoint
  /// Tenths that count as percent: 三成, 3割.
  case tenths
  /// Hundredths of a percentage point: basis points, 基点.
  case basisPoint
  /// After a percentage: taken off the price.
  case discount
  /// What is left of the price in tenths, or hundredths: 八折, 八五折.
  case remainder
  case unit(UnitName)
  case currency(UnitName)
  /// A part of a currency's unit: cents, 角.
  case currencyPart(UnitName, Double)
  /// Before a number of years that somebody has lived: aged, im Alter von.
  case age
  /// A verb that may follow a part of a whole: a third *were*.
  case predicate
  /// A classifier: 名, 个, 人.
  case count
  case month(Int)
  case yearMark, monthMark, dayMark
  /// Between day and month, or month and year: of, de.
  case dateLink
  /// Minutes that it adds to the hour: 0 in the morning, 720 after noon.
  case meridiem(Double)
  case clock, minuteMark
  /// Before hours of the clock: à 14 heures.
  case hourPrefix
  /// Minutes past the hour that follows: 30 for half past, -15 for a quarter to.
  case pastHour(Double)
  /// Before the year of a reign: the year before its first, 2018 for 令和.
  case reign(Double)
  case decade, decadePrefix
  case decadeWord(Double)
  case century
  case centuryPrefix(Double)
  case period(Double, UnitName)
  /// Joins a hundred and what follows, or a ten and its unit.
  case andAfterScale, andAfterTens
  /// Joins the ends of a range; `between` says that an *and* does.
  case to, between, and
  case minus
  /// Before a number that is a label: No., №.
  case numberMark
  /// After a number that is one: 号, 国集团.
  case nameSuffix
  case name(Double)
  /// A word that only looks like a numeral.
  case stop
}

extension Lexeme {
  /// Whether a quantity can begin with the word, whatever numeral it is as well.
  var isHead: Bool {
    switch self {
    case .number, .scale, .article, .unit, .count, .denominator, .times, .percent, .to, .and,
      .andAfterScale, .andAfterTens, .approximateAfter, .approximateInside, .tenths, .century,
      .yearMark, .monthMark, .dayMark, .dateLink, .clock, .minuteMark, .decade, .ordinalEnding,
      .ordinal, .ordinalSuffix, .daySuffix, .fractionBar, .percentagePoint, .moneyScale,
      .nameSuffix, .plusHalf, .basisPoint, .discount, .remainder, .comparative, .ofOne, .outOf,
      .versus, .belowZero, .currencyPart, .predicate:
      false
    default: true
    }
  }

  /// Whether reading goes on from the word as more than a word: as a head or as a numeral.
  var isOpening: Bool {
    switch self {
    case .number, .scale, .article, .ordinal: true
    default: isHead
    }
  }
}
