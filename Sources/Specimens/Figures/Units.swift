/// A currency, named in one language, and how English writes an amount of it.
struct Currency: Sendable {
  let name: String
  let prefix: String
  let suffix: String

  func english(_ figure: String) -> String { prefix + figure + suffix }

  static func all(for tongue: Tongue) -> [Currency] {
    let names: [String] =
      switch tongue {
      case .chinese: ["美元", "欧元", "元", "卢布", "坚戈", "英镑"]
      case .german: ["Dollar", "Euro", "Yuan", "Rubel", "Tenge", "Pfund"]
      case .french: ["de dollars", "d'euros", "de yuans", "de roubles", "de tenges", "de livres"]
      case .russian: ["долларов", "евро", "юаней", "рублей", "тенге", "фунтов"]
      }
    let english = [
      ("$", ""), ("€", ""), ("", " yuan"), ("", " roubles"), ("", " tenge"), ("£", ""),
    ]
    return zip(names, english).map { Currency(name: $0, prefix: $1.0, suffix: $1.1) }
  }
}

/// A unit of measure in all languages.
struct MeasureName: Sendable {
  let names: [Tongue: String]
  let english: [String]
  /// A unit of the same dimension that it is taken for.
  let wrong: String

  static let kilometres = MeasureName(
    names: [
      .chinese: "公里", .german: "Kilometer", .french: "kilomètres", .russian: "километров",
    ],
    english: ["kilometres", "km"], wrong: "miles")

  static let all: [String: MeasureName] = [
    "km": kilometres,
    "area": MeasureName(
      names: [
        .chinese: "公顷", .german: "Hektar", .french: "hectares", .russian: "гектаров",
      ],
      english: ["hectares"], wrong: "square kilometres"),
    "tonnes": MeasureName(
      names: [.chinese: "吨", .german: "Tonnen", .french: "tonnes", .russian: "тонн"],
      english: ["tonnes", "tons"], wrong: "kilograms"),
    "power": MeasureName(
      names: [
        .chinese: "兆瓦", .german: "Megawatt", .french: "mégawatts", .russian: "мегаватт",
      ],
      english: ["megawatts", "MW"], wrong: "kilowatts"),
  ]
}
