/// Degrees of the two scales, as temperatures or as differences of them.
enum Temperature {
  static func isPair(_ a: UnitName, _ b: UnitName) -> Bool {
    (a == .celsius && b == .fahrenheit) || (a == .fahrenheit && b == .celsius)
  }

  /// Within a degree of Fahrenheit: texts round to whole ones.
  static func agree(_ a: Double, _ unit: UnitName, _ b: Double, _ other: UnitName) -> Bool {
    let (celsius, fahrenheit) = unit == .celsius ? (a, b) : (b, a)
    let isDifference = abs(celsius) <= 10 && abs(celsius * 1.8 - fahrenheit) <= 0.5
    return isDifference || abs(celsius * 1.8 + 32 - fahrenheit) <= 1
  }
}

/// Rounding to fewer digits, where words say that a number is not exact.
enum Rounding {
  /// How far a rounded value may stand from the exact one, relative to the larger.
  static let limit = 0.12

  static func agree(
    _ a: Double, _ aKind: Quantity.Approximation, _ b: Double, _ bKind: Quantity.Approximation
  ) -> Bool {
    guard aKind != .exact || bKind != .exact else { return false }
    guard Decimals.areEqual(a, b, tolerance: limit) else { return false }
    // Nobody rounds what is small and rounded already: almost 11 hours are not almost 10.
    if aKind != .exact, bKind != .exact, max(a, b) < 100 { return false }
    return isRounded(a, to: b, bKind) || isRounded(b, to: a, aKind)
  }

  /// Whether `coarse` is `fine` with fewer digits, rounded as its word of approximation allows.
  private static func isRounded(
    _ fine: Double, to coarse: Double, _ kind: Quantity.Approximation
  ) -> Bool {
    let digits = Decimals.significantDigits(of: coarse)
    guard digits < Decimals.significantDigits(of: fine) else { return false }
    let rules: [FloatingPointRoundingRule] =
      switch kind {
      case .exact, .several: [.toNearestOrAwayFromZero]
      case .about: [.toNearestOrAwayFromZero, .up, .down]
      case .over: [.down]
      case .under: [.up]
      }
    return rules.contains {
      Decimals.areEqual(Decimals.rounded(fine, digits: digits, $0), coarse)
    }
  }
}
