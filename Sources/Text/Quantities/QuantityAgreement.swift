extension Quantity {
  /// Whether another text may say the same with `other`: equal by value, and of a class that says
  /// the same of it.
  ///
  /// Percent agrees with fractions, ordinals with cardinals, a number with the same number and a
  /// unit; units of one dimension are converted (3 % apart at most). Dates agree in the parts that
  /// both name. An approximate value agrees with one of more digits that rounds to it.
  package func agrees(with other: Quantity) -> Bool {
    if isName || other.isName { return isName && other.isName && value == other.value }
    if let mine = dateReading, let theirs = other.dateReading, agreesAsDate(mine, theirs, other) {
      return true
    }
    if kind == .date || other.kind == .date { return agreesAsDayCount(other) }
    return readings.contains { mine in
      other.readings.contains { theirs in agrees(mine, with: theirs, of: other) }
    }
  }

  /// What a value measures, for comparison.
  private enum Dimension: Equatable {
    case count, ratio, points, multiple, decade, century, time
    case money(String)
    case measure(String)
    case period(String)

    func isComparable(with other: Dimension) -> Bool {
      if self == other { return true }
      switch (self, other) {
      case (.measure(let a), .measure(let b)):
        return MeasureUnit.table[a]?.dimension == MeasureUnit.table[b]?.dimension
      case (.count, .money), (.money, .count), (.count, .measure), (.measure, .count),
        (.count, .multiple), (.multiple, .count), (.century, .count), (.count, .century):
        return true
      default: return false
      }
    }
  }

  private struct Reading {
    let dimension: Dimension
    let value: Double
    let upper: Double?
  }

  private var readings: [Reading] {
    values.flatMap { value in
      dimensions(of: value).map { dimension, factor in
        Reading(dimension: dimension, value: value * factor, upper: upper.map { $0 * factor })
      }
    }
  }

  private var values: [Double] { alternative.map { [value, $0] } ?? [value] }

  private func dimensions(of value: Double) -> [(Dimension, Double)] {
    switch kind {
    case .cardinal, .ordinal, .year, .date: [(.count, 1)]
    case .percent: [(.ratio, 0.01)]
    case .percentagePoint: [(.points, 1)]
    case .fraction: [(.ratio, 1), (.count, 1)]
    // Doubled is an increase of a hundred per cent.
    case .multiple: value == 2 ? [(.multiple, 1), (.ratio, 0.5)] : [(.multiple, 1)]
    // Pounds weigh, or pay.
    case .money:
      unit == "GBP" ? [(.money("GBP"), 1), (.measure("pound"), 1)] : [(.money(unit ?? ""), 1)]
    // 13 heures is one o'clock as well as thirteen hours.
    case .measure: [(.measure(unit ?? ""), 1)] + (unit == "hour" ? [(.time, 60)] : [])
    case .decade: [(.decade, 1)]
    case .century: [(.century, 1)]
    case .time: [(.time, 1)]
    case .period: [(.period(unit ?? ""), 1)]
    }
  }

  private func agrees(_ mine: Reading, with theirs: Reading, of other: Quantity) -> Bool {
    guard mine.dimension.isComparable(with: theirs.dimension) else { return false }
    guard case .measure(let a) = mine.dimension, case .measure(let b) = theirs.dimension, a != b,
      let from = MeasureUnit.table[a], let to = MeasureUnit.table[b]
    else { return isSame(mine.value, mine.upper, theirs.value, theirs.upper, as: other) }
    let ratio = from.size / to.size
    return Decimals.areEqual(mine.value * ratio, theirs.value, tolerance: 0.03)
      && mine.upper.map { $0 * ratio }.isNear(theirs.upper, tolerance: 0.03)
  }

  private func isSame(
    _ a: Double, _ aUpper: Double?, _ b: Double, _ bUpper: Double?, as other: Quantity
  ) -> Bool {
    if approximation == .several || other.approximation == .several {
      return a <= (bUpper ?? b) && b <= (aUpper ?? a)
    }
    guard (aUpper == nil) == (bUpper == nil), isSame(a, b, as: other) else { return false }
    return aUpper.isNear(bUpper, tolerance: 1e-9)
  }

  private func isSame(_ a: Double, _ b: Double, as other: Quantity) -> Bool {
    if Decimals.areEqual(a, b) { return true }
    // A third is 33 or 33.3 per cent.
    let isPart = (kind == .fraction) != (other.kind == .fraction)
    if isPart, Decimals.areEqual(a, b, tolerance: 0.015) { return true }
    return Rounding.agree(a, approximation, b, other.approximation)
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
      case .over: [.down, .toNearestOrAwayFromZero]
      case .under: [.up, .toNearestOrAwayFromZero]
      }
    return rules.contains {
      Decimals.areEqual(Decimals.rounded(fine, digits: digits, $0), coarse)
    }
  }
}

extension Double? {
  fileprivate func isNear(_ other: Double?, tolerance: Double) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return Decimals.areEqual(self, other, tolerance: tolerance)
  }
}
