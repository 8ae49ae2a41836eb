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
    return hasReading { mine in
      other.hasReading { theirs in agrees(mine, with: theirs, of: other) }
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

  /// Whether the caller wants one of the readings.
  private func hasReading(_ isWanted: (Reading) -> Bool) -> Bool {
    func wants(_ value: Double, isAlternative: Bool) -> Bool {
      hasDimension(of: value) { dimension, factor in
        isWanted(
          Reading(
            dimension: dimension, value: value * factor, upper: upper.map { $0 * factor },
            isAlternative: isAlternative))
      }
    }
    if wants(value, isAlternative: false) { return true }
    guard upper == nil, let alternative else { return false }
    return wants(alternative, isAlternative: true)
  }

  /// Whether the caller wants a dimension of a value and the factor to measure it by.
  private func hasDimension(of value: Double, _ isWanted: (Dimension, Double) -> Bool) -> Bool {
    switch kind {
    case .cardinal, .ordinal, .year, .date: isWanted(.count, 1)
    case .percent: hasPercentage(value, isWanted)
    case .ratio: isWanted(.versus, 1)
    case .percentagePoint: isWanted(.points, 1)
    case .fraction: isWanted(.ratio, 1) || isWanted(.count, 1)
    case .multiple: isWanted(.multiple, 1)
    // Pounds weigh, or pay.
    case .money:
      isWanted(.money(unit ?? .none), 1) || unit == .sterling && isWanted(.measure(.pound), 1)
    case .measure: isWanted(.measure(unit ?? .none), 1) || hasOtherName(isWanted)
    case .decade: isWanted(.decade, 1)
    case .century: isWanted(.century, 1)
    case .time: isWanted(.time, 1)
    case .period: isWanted(.period(unit ?? .none), 1)
    }
  }

  /// What a measure may be written as besides: 时速350公里 names the distance alone, and 13 heures is
  /// one o'clock as well as thirteen hours.
  private func hasOtherName(_ isWanted: (Dimension, Double) -> Bool) -> Bool {
    switch unit ?? .none {
    case .hour: isWanted(.time, 60)
    case .kilometresPerHour: isWanted(.measure(.kilometre), 1)
    case .milesPerHour: isWanted(.measure(.mile), 1)
    case .metresPerSecond: isWanted(.measure(.metre), 1)
    default: false
    }
  }

  /// A rise of 200 per cent makes three times as much, and 200 per cent of a thing is twice that.
  /// What is left at 20 per cent off is 80 per cent.
  private func hasPercentage(_ value: Double, _ isWanted: (Dimension, Double) -> Bool) -> Bool {
    if unit == .off, value > 0 {
      return isWanted(.discount, 0.01) || isWanted(.ratio, 0.01 * (100 - value) / value)
        || isWanted(.ratio, 0.01)
    }
    if isWanted(.ratio, 0.01) { return true }
    guard value >= 100 else { return false }
    return isWanted(.multiple, (100 + value) / 100 / value) || isWanted(.multiple, 0.01)
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
