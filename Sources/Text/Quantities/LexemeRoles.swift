extension Lexeme {
  /// Reads a role and its arguments as a lexicon's table writes them; nil if there is no such role.
  init?(role: String, arguments: [String]) {
    let value = arguments.first.flatMap(Double.init)
    let word = arguments.first
    if let plain = Self.plain[role] {
      self = plain
    } else if let value, let valued = Self.valued(role, value) {
      self = valued
    } else if let word, let worded = Self.worded(role, word) {
      self = worded
    } else if role == "several", arguments.count == 2, let upper = Double(arguments[1]), let value {
      self = .several(value, upper)
    } else if role == "currency-part", arguments.count == 2, let part = Double(arguments[1]) {
      self = .currencyPart(UnitName(arguments[0]), part)
    } else if role == "period", arguments.count == 2, let value {
      self = .period(value, UnitName(arguments[1]))
    } else {
      return nil
    }
  }

  private static let plain: [String: Lexeme] = [
    "article": .article, "ordinal-ending": .ordinalEnding, "ordinal-prefix": .ordinalPrefix,
    "ordinal-suffix": .ordinalSuffix, "day-suffix": .daySuffix, "fraction-bar": .fractionBar,
    "half": .half, "plus-half": .plusHalf, "times": .times, "several-prefix": .severalPrefix,
    "percent": .percent, "basis-point": .basisPoint, "discount": .discount,
    "remainder": .remainder, "comparative": .comparative, "factor": .factor, "of-one": .ofOne,
    "out-of": .outOf, "versus": .versus, "below-zero": .belowZero,
    "percentage-point": .percentagePoint, "tenths": .tenths, "count": .count,
    "age": .age, "hour-prefix": .hourPrefix, "predicate": .predicate,
    "year-mark": .yearMark, "month-mark": .monthMark, "day-mark": .dayMark,
    "date-link": .dateLink, "clock": .clock, "minute-mark": .minuteMark, "decade": .decade,
    "decade-prefix": .decadePrefix, "century": .century, "and-after-scale": .andAfterScale,
    "and-after-tens": .andAfterTens, "to": .to, "between": .between, "and": .and, "minus": .minus,
    "number-mark": .numberMark, "name-suffix": .nameSuffix, "stop": .stop,
  ]

  private static func valued(_ role: String, _ value: Double) -> Lexeme? {
    switch role {
    case "number": .number(value)
    case "scale": .scale(value, bare: false)
    case "bare-scale": .scale(value, bare: true)
    case "money-scale": .moneyScale(value)
    case "ordinal": .ordinal(value)
    case "fraction": .fraction(value)
    case "denominator": .denominator(value)
    case "percent-prefix": .percentPrefix(value)
    case "multiple": .multiple(value)
    case "month": .month(Int(value))
    case "meridiem": .meridiem(value)
    case "decade-word": .decadeWord(value)
    case "century-prefix": .centuryPrefix(value)
    case "name": .name(value)
    case "past-hour": .pastHour(value)
    case "reign": .reign(value)
    default: nil
    }
  }

  private static func worded(_ role: String, _ word: String) -> Lexeme? {
    switch role {
    case "unit": MeasureUnit.table[UnitName(word)] == nil ? nil : .unit(UnitName(word))
    case "currency": .currency(UnitName(word))
    case "approximate": Quantity.Approximation(rawValue: word).map(Lexeme.approximate)
    case "bare-prefix": Quantity.Approximation(rawValue: word).map(Lexeme.barePrefix)
    case "approximate-after": Quantity.Approximation(rawValue: word).map(Lexeme.approximateAfter)
    case "approximate-inside":
      Quantity.Approximation(rawValue: word).map(Lexeme.approximateInside)
    default: nil
    }
  }
}
