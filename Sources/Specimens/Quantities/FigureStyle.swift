/// How a language writes figures: its separators, scales and the words by a number.
struct FigureStyle {
  var decimal = "."
  /// Between groups of three digits.
  var separators = ["", ","]
  var scales: [(size: Int, names: [String])]
  var percents: [String]
  /// Around an amount of digits, and around one that ends in a scale word.
  var dollars: [String]
  var scaledDollars: [String]
  var kilometres: [String]
  /// Year, month and day as `Y`, `M` and `D`.
  var days: [String]
  var months: [String]
  var people: String

  func counted(_ number: String) -> String { number + people }

  func pick(_ forms: [String], _ random: inout SplitMix) -> String {
    forms.randomElement(using: &random) ?? ""
  }

  static func of(_ language: String) -> FigureStyle {
    switch language {
    case "zh": chinese
    case "ja": japanese
    case "de": german
    case "fr": french
    case "es": spanish
    case "ru": russian
    default: english
    }
  }

  private static let numbers = (1...12).map(String.init)

  private static let english = FigureStyle(
    scales: [
      (1_000_000, [" million", " mn"]), (1_000_000_000, [" billion", "bn", " bn"]),
    ],
    percents: ["#%", "# percent", "# per cent"], dollars: ["$#", "US$#", "# dollars"],
    scaledDollars: ["$#", "US$#", "# dollars"], kilometres: [" km", " kilometres"],
    days: ["D M Y", "M D, Y"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ], people: " people")

  private static let chinese = FigureStyle(
    scales: [(10_000, ["万", " 万"]), (100_000_000, ["亿"])], percents: ["#%", "百分之#"],
    dollars: ["#美元"], scaledDollars: ["#美元"], kilometres: ["公里", "千米"], days: ["Y年M月D日"],
    months: numbers, people: "人")

  private static let japanese = FigureStyle(
    scales: [(10_000, ["万"]), (100_000_000, ["億"])], percents: ["#%", "#パーセント"],
    dollars: ["#ドル"], scaledDollars: ["#ドル", "#米ドル"], kilometres: ["キロ", "キロメートル"],
    days: ["Y年M月D日"], months: numbers, people: "人")

  private static let german = FigureStyle(
    decimal: ",", separators: ["", "."],
    scales: [
      (1_000_000, [" Millionen", " Mio."]), (1_000_000_000, [" Milliarden", " Mrd."]),
    ],
    percents: ["# Prozent", "#\u{A0}%"], dollars: ["# Dollar", "# US-Dollar"],
    scaledDollars: ["# Dollar", "# US-Dollar"], kilometres: [" Kilometer", " km"], days: ["D. M Y"],
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ], people: " Menschen")

  private static let french = FigureStyle(
    decimal: ",", separators: ["", "\u{202F}", "\u{A0}"],
    scales: [(1_000_000, [" millions"]), (1_000_000_000, [" milliards"])],
    percents: ["#\u{A0}%", "# pour cent"], dollars: ["# dollars"],
    scaledDollars: ["# de dollars"], kilometres: [" kilomètres", " km"], days: ["D M Y"],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ], people: " personnes")

  private static let spanish = FigureStyle(
    decimal: ",", separators: ["", "."],
    scales: [(1_000_000, [" millones"]), (1_000_000_000, [" mil millones"])],
    percents: ["# por ciento", "#%"], dollars: ["# dólares"], scaledDollars: ["# de dólares"],
    kilometres: [" kilómetros", " km"], days: ["D de M de Y"],
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ], people: " personas")

  private static let russian = FigureStyle(
    decimal: ",", separators: ["", "\u{A0}", " "],
    scales: [(1_000_000, [" млн", " миллионов"]), (1_000_000_000, [" млрд", " миллиардов"])],
    percents: ["# процентов", "#%"], dollars: ["# долларов"], scaledDollars: ["# долларов"],
    kilometres: [" километров", " км"], days: ["D M Y года"],
    months: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
      "октября", "ноября", "декабря",
    ], people: " человек")
}
