/// Arithmetic on decimal digits of binary values.
package enum Decimals {
  /// Two values that differ by no more than rounding in binary.
  package static func areEqual(_ a: Double, _ b: Double, tolerance: Double = 1e-9) -> Bool {
    a == b || abs(a - b) <= tolerance * max(abs(a), abs(b))
  }

  /// The digits of the shortest decimal form, without leading and trailing zeros: `42` for 4200.
  package static func mantissa(of value: Double) -> String {
    guard value.isFinite, value != 0 else { return "0" }
    let digits = abs(value).description.utf8.prefix { $0 != UInt8(ascii: "e") }
      .filter { $0 != UInt8(ascii: ".") }.drop { $0 == UInt8(ascii: "0") }
    let last = digits.lastIndex { $0 != UInt8(ascii: "0") } ?? digits.startIndex
    return String(decoding: digits[digits.startIndex...last], as: UTF8.self)
  }

  static func significantDigits(of value: Double) -> Int { mantissa(of: value).utf8.count }

  /// The power of ten of the first digit: 3 for 4200, -1 for 0.5, 0 for 0.
  package static func magnitude(of value: Double) -> Int {
    guard value.isFinite, value != 0 else { return 0 }
    var rest = abs(value)
    var magnitude = 0
    while rest >= 10 {
      rest /= 10
      magnitude += 1
    }
    while rest < 1 {
      rest *= 10
      magnitude -= 1
    }
    return magnitude
  }

  static func power(_ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1.0) { power, _ in exponent < 0 ? power / 10 : power * 10 }
  }

  /// The value with so many significant digits.
  static func rounded(_ value: Double, digits: Int, _ rule: FloatingPointRoundingRule) -> Double {
    guard value.isFinite, value != 0 else { return value }
    let shift = magnitude(of: value) - digits + 1
    let step = power(abs(shift))
    // Digits of the scaled value that are binary noise must not decide the direction.
    let scaled = shift >= 0 ? value / step : value * step
    let nearest = scaled.rounded()
    let whole = areEqual(scaled, nearest) ? nearest : scaled.rounded(rule)
    return shift >= 0 ? whole * step : whole / step
  }
}
