/// A character of a Han numeral.
enum HanDigit {
  case digit(Double)
  /// Ten, hundred, thousand.
  case unit(Double)
  /// 万, 亿, 兆.
  case scale(Double)

  /// Every character that may be one, those of bank forms too.
  static let characters =
    "〇零一二两兩三四五六七八九十百千万萬亿億兆壹贰貳叁肆伍陆陸柒捌玖拾佰仟"

  /// What it multiplies by; nil for a digit.
  var factor: Double? {
    switch self {
    case .digit: nil
    case .unit(let factor), .scale(let factor): factor
    }
  }

  /// - Parameter scalar: a scalar of the basic multilingual plane.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x3007, 0x96F6: self = .digit(0)
    case 0x4E00: self = .digit(1)
    case 0x4E8C, 0x4E24, 0x5169: self = .digit(2)
    case 0x4E09: self = .digit(3)
    case 0x56DB: self = .digit(4)
    case 0x4E94: self = .digit(5)
    case 0x516D: self = .digit(6)
    case 0x4E03: self = .digit(7)
    case 0x516B: self = .digit(8)
    case 0x4E5D: self = .digit(9)
    case 0x5341: self = .unit(10)
    case 0x767E: self = .unit(100)
    case 0x5343: self = .unit(1000)
    case 0x4E07, 0x842C: self = .scale(1e4)
    case 0x4EBF, 0x5104: self = .scale(1e8)
    case 0x5146: self = .scale(1e12)
    default: return nil
    }
  }

  /// The character of a bank form that stands for the same: 壹, 贰, 拾, 佰.
  static func formal(_ scalar: UInt32) -> HanDigit? {
    switch scalar {
    case 0x58F9: .digit(1)
    case 0x8D30, 0x8CB3: .digit(2)
    case 0x53C1: .digit(3)
    case 0x8086: .digit(4)
    case 0x4F0D: .digit(5)
    case 0x9646, 0x9678: .digit(6)
    case 0x67D2: .digit(7)
    case 0x634C: .digit(8)
    case 0x7396: .digit(9)
    case 0x62FE: .unit(10)
    case 0x4F70: .unit(100)
    case 0x4EDF: .unit(1000)
    default: nil
    }
  }
}
