/// A character of a Han numeral.
enum HanDigit {
  case digit(Double)
  /// Ten, hundred, thousand.
  case unit(Double)
  /// 万, 亿, 兆.
  case scale(Double)

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

/// Adds up a numeral of Han characters, or of digits and Han scales: 二百一十四, 4.2万, 1.2万亿.
struct HanSum {
  /// Whether 千 and 百 need no digit before them and 三百五 is 305, as in Japanese.
  let isJapanese: Bool
  private var total = 0.0
  private var section = 0.0
  private var pending: Double?
  private var lastScale = 0.0
  /// The unit right before the pending digit: 3万5 is 35,000.
  private var lastUnit = 0.0
  /// Digits without units: 二〇二三.
  private var positional: [Int] = []
  /// How far apart two digits that follow each other stand, for the unit they count: 十四五, 三四百.
  private var spread: Double?
  private(set) var length = 0
  private(set) var hasUnit = false
  private(set) var hasScale = false
  private(set) var isSpelled = true

  init(isJapanese: Bool) { self.isJapanese = isJapanese }

  var isEmpty: Bool { length == 0 }
  var isPositional: Bool { !hasUnit && positional.count > (spread == nil ? 1 : 2) }

  var value: Double {
    if isPositional { return positional.reduce(0.0) { $0 * 10 + Double($1) } }
    guard let pending else { return total + section }
    let abbreviates = lastUnit >= 100 && pending < 10 && isSpelled && !isJapanese
    return total + section + (abbreviates ? pending * lastUnit / 10 : pending)
  }

  /// The upper of two values: 15 for 十四五.
  var upper: Double? { isPositional ? nil : spread.map { value + $0 } }

  /// Whether digits may follow: at the start, or after a unit.
  var acceptsDigits: Bool { isEmpty || (pending == nil && hasUnit) }

  mutating func take(digits value: Double, length count: Int) {
    (pending, lastUnit, isSpelled) = (value, 0, false)
    length += count
  }

  /// Takes a character if it can follow those before.
  mutating func take(_ character: HanDigit) -> Bool {
    switch character {
    case .digit(let digit): return take(digit: digit)
    case .unit(let unit): return take(unit: unit)
    case .scale(let scale): return take(scale: scale)
    }
  }

  private mutating func take(digit: Double) -> Bool {
    if let lower = pending, lower > 0, isSpelled, spread == nil, digit > lower,
      hasUnit ? digit == lower + 1 : positional.count == 1
    {
      spread = digit - lower
      if !hasUnit { positional.append(Int(digit)) }
    } else if digit == 0, hasUnit {
      guard pending == nil || pending == 0 else { return false }
      (pending, lastUnit) = (0, 0)
    } else {
      let isOpen = pending == nil || pending == 0 || (!hasUnit && isSpelled)
      guard isOpen else { return false }
      if !hasUnit { positional.append(Int(digit)) }
      if pending == 0 { lastUnit = 0 }
      pending = digit
    }
    length += 1
    return true
  }

  private mutating func take(unit: Double) -> Bool {
    guard !isPositional else { return false }
    let isBare = (unit == 10 || isJapanese) && (pending == nil || pending == 0)
    guard isBare || (pending ?? 0) > 0 else { return false }
    section += (isBare ? 1 : pending ?? 1) * unit
    if pending != nil { spread = spread.map { $0 * unit } }
    (pending, lastUnit, hasUnit) = (nil, unit, true)
    length += 1
    return true
  }

  private mutating func take(scale: Double) -> Bool {
    guard !isPositional, section > 0 || (pending ?? 0) > 0 || hasScale else { return false }
    section += pending ?? 0
    spread = spread.map { $0 * scale }
    if lastScale > 0, scale > lastScale || section == 0 {
      total = (total + section) * scale
    } else {
      total += section * scale
    }
    (section, pending, lastScale, lastUnit) = (0, nil, scale, scale)
    (hasUnit, hasScale) = (true, true)
    length += 1
    return true
  }

  /// A unit before which nothing stands, after 数 or 上: one of it.
  mutating func takeBare(_ character: HanDigit) -> Bool {
    pending = 1
    return take(character)
  }
}
