/// Number words and the names of months.
enum Numerals {
  private static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let germanWords = [
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
    "elf", "zwölf",
  ]
  private static let han = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  static let englishOrdinals = [
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth",
  ]
  private static let ordinals: [Tongue: [String]] = [
    .german: [
      "", "ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten", "achten",
      "neunten", "zehnten", "elften", "zwölften",
    ],
    .french: [
      "", "première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième",
      "huitième", "neuvième", "dixième", "onzième", "douzième",
    ],
    .russian: [
      "", "первый", "второй", "третий", "четвёртый", "пятый", "шестой", "седьмой", "восьмой",
      "девятый", "десятый", "одиннадцатый", "двенадцатый",
    ],
  ]

  static func english(_ value: Int) -> String {
    value <= 10 ? words[value] : RoundFigure.grouped(value, ",")
  }

  /// A small number as newspapers of the language write it.
  static func small(_ value: Int, in tongue: Tongue) -> String {
    tongue == .german && value <= 12 ? germanWords[value] : "\(value)"
  }

  /// 1 to 99.
  static func chinese(_ value: Int) -> String {
    let tens = value / 10
    let ones = value % 10 == 0 && tens > 0 ? "" : han[value % 10]
    return (tens == 0 ? "" : (tens == 1 ? "" : han[tens]) + "十") + ones
  }

  static func ordinal(_ value: Int, in tongue: Tongue) -> String {
    tongue == .chinese ? "第" + chinese(value) : ordinals[tongue]?[value] ?? "\(value)."
  }

  /// From 1 on.
  static let englishMonths = [
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// From 1 on; Chinese has figures.
  static let months: [Tongue: [String]] = [
    .german: [
      "", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    .french: [
      "", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    .russian: [
      "", "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
      "октября", "ноября", "декабря",
    ],
  ]
  static let russianMonths = [
    "", "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре",
    "октябре", "ноябре", "декабре",
  ]
}
