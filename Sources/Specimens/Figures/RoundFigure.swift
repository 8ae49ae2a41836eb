/// Two digits times a power of ten, written in any of the languages: 3.7 × 10⁹.
struct RoundFigure: Sendable {
  /// 11 to 99, never a multiple of ten.
  let digits: Int
  let exponent: Int

  init(exponents: ClosedRange<Int>, _ random: inout SplitMix) {
    digits = 10 * Int.random(in: 1...9, using: &random) + Int.random(in: 1...9, using: &random)
    exponent = Int.random(in: exponents, using: &random)
  }

  init(digits: Int, exponent: Int) {
    self.digits = digits
    self.exponent = exponent
  }

  /// The other figure with one digit changed.
  var slipped: RoundFigure {
    RoundFigure(digits: digits % 10 < 9 ? digits + 1 : digits - 3, exponent: exponent)
  }

  /// How many times 10 to a power it is.
  func written(per power: Int, mark: String, group: String) -> String {
    var value = digits
    guard exponent < power else {
      for _ in power..<exponent { value *= 10 }
      return Self.grouped(value, group)
    }
    precondition(exponent == power - 1)
    return "\(value / 10)\(mark)\(value % 10)"
  }

  static func grouped(_ value: Int, _ mark: String) -> String {
    let text = String(value)
    guard text.count > 3, !mark.isEmpty else { return text }
    var parts: [Substring] = []
    var rest = Substring(text)
    while rest.count > 3 {
      parts.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + parts).joined(separator: mark)
  }

  var english: String {
    switch exponent + 1 {
    case ..<6: written(per: 0, mark: ".", group: ",")
    case 6..<9: written(per: 6, mark: ".", group: ",") + " million"
    case 9..<12: written(per: 9, mark: ".", group: ",") + " billion"
    default: written(per: 12, mark: ".", group: ",") + " trillion"
    }
  }

  /// The value under or over by a factor that translators are known to lose.
  var mistaken: String {
    switch exponent + 1 {
    case ..<6: RoundFigure(digits: digits, exponent: exponent - 1).english
    case 6..<9: RoundFigure(digits: digits, exponent: exponent + 3).english
    case 9..<12: RoundFigure(digits: digits, exponent: exponent - 3).english
    default: RoundFigure(digits: digits, exponent: exponent - 3).english
    }
  }

  func written(in tongue: Tongue) -> String {
    if tongue == .chinese { return chinese }
    let scale =
      switch exponent + 1 {
      case ..<6: 0
      case 6..<9: 6
      case 9..<12: 9
      default: 12
      }
    let figure = written(per: scale, mark: tongue.decimalMark, group: tongue.groupMark)
    return figure + Self.scales[tongue, default: [:]][scale, default: ""]
  }

  private var chinese: String {
    switch exponent + 1 {
    case ..<4: written(per: 0, mark: ".", group: "")
    case 4..<8: written(per: 4, mark: ".", group: "") + "万"
    case 8..<12: written(per: 8, mark: ".", group: "") + "亿"
    default: written(per: 12, mark: ".", group: "") + "万亿"
    }
  }

  private static let scales: [Tongue: [Int: String]] = [
    .german: [6: " Millionen", 9: " Milliarden", 12: " Billionen"],
    .french: [6: " millions", 9: " milliards", 12: " billions"],
    .russian: [6: " млн", 9: " млрд", 12: " трлн"],
  ]
}
