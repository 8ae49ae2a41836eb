/// The languages that articles are written in; all are translated into English.
package enum Tongue: String, Sendable, CaseIterable {
  case chinese = "zh"
  case german = "de"
  case french = "fr"
  case russian = "ru"

  var names: NameTable {
    switch self {
    case .chinese: .chinese
    case .german: .german
    case .french: .french
    case .russian: .russian
    }
  }

  var shapes: [Shape] {
    switch self {
    case .chinese: Shape.chinese
    case .german: Shape.german
    case .french: Shape.french
    case .russian: Shape.russian
    }
  }

  var decimalMark: String { self == .chinese ? "." : "," }

  /// Between groups of three digits.
  var groupMark: String {
    switch self {
    case .chinese: ""
    case .german: "."
    case .french, .russian: "\u{A0}"
    }
  }

  /// Between the sentences of a paragraph.
  var sentenceGap: String { self == .chinese ? "" : " " }
}

/// What a house's English looks like.
struct HouseStyle: Sendable {
  let writesPercentSign: Bool
  let putsMonthFirst: Bool
  let quotes: (open: String, close: String)

  init(_ random: inout SplitMix) {
    writesPercentSign = random.chance(60)
    putsMonthFirst = random.chance(40)
    quotes = random.pick([("“", "”"), ("‘", "’"), ("\"", "\"")])
  }

  var percent: String { writesPercentSign ? "%" : " per cent" }

  func day(_ day: Int, _ month: String) -> String {
    putsMonthFirst ? "\(month) \(day)" : "\(day) \(month)"
  }
}
