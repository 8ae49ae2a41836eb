extension Quantity {
  /// Whether another text may say the same with `other`: equal by value, and of a class that says
  /// the same of it.
  ///
  /// Percent agrees with fractions, ordinals with cardinals, a number with the same number and a
  /// unit; units of one dimension are converted (3 % apart at most). Dates agree in the parts that
  /// both name. An approximate value agrees with one of more digits that rounds to it.
  package func agrees(with other: Quantity) -> Bool {
    if isName || other.isName { return isName && other.isName && value == other.value }
    if isPlainlySame(as: other) { return true }
    if let mine = dateReading, let theirs = other.dateReading, agreesAsDate(mine, theirs, other) {
      return true
    }
    if kind == .date || other.kind == .date { return agreesAsDayCount(other) }
    if isPlainCount, other.isPlainCount { return isSame(value, nil, other.value, nil, as: other) }
    return readings.contains { mine in
      other.readings.contains { theirs in agrees(mine, with: theirs, of: other) }
    }
  }

  /// Whether no reading is needed: one number, of one class and unit.
  private func isPlainlySame(as other: Quantity) -> Bool {
    kind == other.kind && value == other.value && upper == nil && other.upper == nil
      && date == nil && other.date == nil && unit == other.unit
  }

  /// Whether the only reading is a count.
  private var isPlainCount: Bool {
    (kind == .cardinal || kind == .ordinal || kind == .year) && upper == nil && alternative == nil
  }

  /// What a value measures, for comparison.
  private enum Dimension: Equatable {
    case count, ratio, points, multiple, discount, versus, decade, century, time
    case money(UnitName)
    case measure(UnitName)
    case period(UnitName)

    func isComparable(with other: Dimension) -> Bool {
      if self == other { return true }
      switch (self, other) {
      case (.measure(let a), .measure(let b)):
        return MeasureUnit.table[a]?.dimension == MeasureUnit.table[b]?.dimension
          || Temperature.isPair(a, b)
      case (.money(.cent), .money), (.money, .money(.cent)): return true
      case (.count, .money), (.money, .count), (.count, .measure), (.measure, .count),
        (.count, .multiple), (.multiple, .count), (.century, .count), (.count, .century),
        (.count, .versus), (.versus, .count):
        return true
      default: return false
      }
    }
  }

  private struct Reading {
    let dimension: Dimension
    let value: Double
    let upper: Double?
    /// Whether the separator is read as the other convention has it.
    let isAlternative: Bool
  }

  private var readings: [Reading] {
    values.enumerated().flatMap { index, value in
      dimensions(of: value).map { dimension, factor in
        Reading(
          dimension: dimension, value: value * factor, upper: upper.map { $0 * factor },
          isAlternative: index > 0)
      }
    }
  }

  private var values: [Double] { [value] + (upper == nil ? alternative.map { [$0] } ?? [] : []) }

  private func dimensions(of value: Double) -> [(Dimension, Double)] {
    switch kind {
    case .cardinal, .ordinal, .year, .date: [(.count, 1)]
    case .percent: percentages(value)
    case .ratio: [(.versus, 1)]
    case .percentagePoint: [(.points, 1)]
    case .fraction: [(.ratio, 1), (.count, 1)]
    case .multiple: [(.multiple, 1)]
    // Pounds weigh, or pay.
    case .money:
      unit == .sterling
        ? [(.money(.sterling), 1), (.measure(.pound), 1)] : [(.money(unit ?? .none), 1)]
    // 13 heures is one o'clock as well as thirteen hours.
    case .measure: [(.measure(unit ?? .none), 1)] + otherNames
    case .decade: [(.decade, 1)]
    case .century: [(.century, 1)]
    case .time: [(.time, 1)]
    case .period: [(.period(unit ?? .none), 1)]
    }
  }

  private static let distances: [UnitName: UnitName] = ["km/h": "km", "mph": "mile", "m/s": "m"]

  /// What a measure may be written as besides: 时速350公里 names the distance alone.
  private var otherNames: [(Dimension, Double)] {
    if unit == .hour { return [(.time, 60)] }
    return unit.flatMap { Self.distances[$0] }.map { [(.measure($0), 1)] } ?? []
  }

  /// A rise of 200 per cent makes three times as much, and 200 per cent of a thing is twice that.
  /// What is left at 20 per cent off is 80 per cent.
  private func percentages(_ value: Double) -> [(Dimension, Double)] {
    if unit == .off, value > 0 {
      return [(.discount, 0.01), (.ratio, 0.01 * (100 - value) / value), (.ratio, 0.01)]
    }
    if value < 100 { return [(.ratio, 0.01)] }
    return [(.ratio, 0.01), (.multiple, (100 + value) / 100 / value), (.multiple, 0.01)]
  }

  private func agrees(_ mine: Reading, with theirs: Reading, of other: Quantity) -> Bool {
    guard mine.dimension.isComparable(with: theirs.dimension) else { return false }
    if unit == .off, other.unit == .off, mine.dimension != .discount { return false }
    if case .measure(let a) = mine.dimension, case .measure(let b) = theirs.dimension,
      Temperature.isPair(a, b)
    {
      return Temperature.agree(mine.value, a, theirs.value, b)
        && Temperature.agree(mine.upper ?? mine.value, a, theirs.upper ?? theirs.value, b)
    }
    guard case .measure(let a) = mine.dimension, case .measure(let b) = theirs.dimension, a != b,
      let from = MeasureUnit.table[a], let to = MeasureUnit.table[b]
    else { return isSame(mine.value, mine.upper, theirs.value, theirs.upper, as: other) }
    // 1.780 Tonnen are no 1,780 kilograms.
    guard !mine.isAlternative, !theirs.isAlternative else { return false }
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

extension Double? {
  fileprivate func isNear(_ other: Double?, tolerance: Double) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return Decimals.areEqual(self, other, tolerance: tolerance)
  }
}
