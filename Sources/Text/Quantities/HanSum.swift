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
  private var positional = (count: 0, value: 0.0)
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
    if isPositional { return positional.value }
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
      if !hasUnit { note(digit) }
    } else if digit == 0, hasUnit {
      guard pending == nil || pending == 0 else { return false }
      (pending, lastUnit) = (0, 0)
    } else {
      let isOpen = pending == nil || pending == 0 || (!hasUnit && isSpelled)
      guard isOpen else { return false }
      if !hasUnit { note(digit) }
      if pending == 0 { lastUnit = 0 }
      pending = digit
    }
    length += 1
    return true
  }

  private mutating func note(_ digit: Double) {
    positional = (positional.count + 1, positional.value * 10 + digit)
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
