internal import Text

/// What becomes of the numbers that no other agrees with.
extension QuantityMatching {
  /// Whether anything can come of the numbers left over. Of one side alone they must be specific, or
  /// work out from others.
  var mayTell: Bool {
    let (mine, theirs) = (openSource, openTarget)
    if theirs.isEmpty { return mine.contains { source[$0].isSpecific } }
    return !mine.isEmpty || theirs.contains { target[$0].isTelling }
  }

  /// Drops days that the other side names by their number alone: on the 11th.
  mutating func dropBareDays() {
    for index in openTarget where target[index].kind == .date {
      if source.contains(where: { $0.isBareDay(of: target[index]) }) { closeTarget(index) }
    }
    for index in openSource where source[index].kind == .date {
      if target.contains(where: { $0.isBareDay(of: source[index]) }) { closeSource(index) }
    }
  }

  /// Pairs what is left over: each number of the target with the nearest of its class.
  mutating func pairLeftovers() -> [(source: Quantity, target: Quantity)] {
    let open = openSource
    let isOnly = open.count == 1 && openTarget.count == 1
    var pairs: [(source: Quantity, target: Quantity)] = []
    for index in openTarget {
      var nearest: (index: Int, distance: Double)?
      for other in open[Self.window(index, of: target.count, in: open)] where isOpenSource[other] {
        let distance = Self.distance(source[other], target[index], isOnly: isOnly)
        if let distance, distance < nearest?.distance ?? .infinity { nearest = (other, distance) }
      }
      guard let nearest else { continue }
      pairs.append((source[nearest.index], target[twin(of: index, facing: nearest.index)]))
      closeSource(nearest.index)
      closeTarget(index)
    }
    return pairs
  }

  /// Of two equal numbers of the target the one that stands in the order of the source: the first
  /// of *eight beds, eight doctors* where the source has seven and eight.
  private func twin(of index: Int, facing one: Int) -> Int {
    let crossed = matches.first { match in
      (match.source < one) != (match.target < index)
        && target[match.target].kind == target[index].kind
        && target[match.target].value == target[index].value
        && target[match.target].upper == target[index].upper
    }
    return crossed?.target ?? index
  }

  /// How unlike two numbers are that do not agree; nil where they cannot mean the same.
  static func distance(_ a: Quantity, _ b: Quantity, isOnly: Bool) -> Double? {
    let isVague = (a.approximation == .several) != (b.approximation == .several)
    guard !isVague || (isOnly && a.kind == b.kind) else { return nil }
    guard isTelling(a, b, isOnly: isOnly), !isEnd(a, of: b), !isEnd(b, of: a) else { return nil }
    let sameDigits = Decimals.mantissa(of: a.value) == Decimals.mantissa(of: b.value)
    let isAlike = sameDigits || (isOnly && a.kind == b.kind)
    guard isComparable(a, b, sameDigits: isAlike) else { return nil }
    let magnitudes = abs(Decimals.magnitude(of: a.value) - Decimals.magnitude(of: b.value))
    let otherUnit = a.unit == b.unit ? 0.0 : 1
    return (a.kind == b.kind ? 0 : 10) + (sameDigits ? 0 : 3) + Double(min(magnitudes, 6)) / 2
      + otherUnit
  }

  /// Whether a text names only one end of a range: 二十 for twenty or thirty.
  private static func isEnd(_ one: Quantity, of range: Quantity) -> Bool {
    range.kind != .ratio && range.ends.contains { $0.agrees(with: one) }
  }

  /// Small numbers in words are set against each other only where nothing else is left.
  private static func isTelling(_ a: Quantity, _ b: Quantity, isOnly: Bool) -> Bool {
    guard a.isSmallWord || b.isSmallWord else { return true }
    let kinds: Set<Quantity.Kind> = [a.kind, b.kind]
    if kinds == [.multiple] || kinds == [.multiple, .percent] { return true }
    guard isOnly, a.kind == b.kind else { return false }
    if a.kind == .fraction { return true }
    return min(a.value, b.value) >= 2 && max(a.value, b.value) <= 10
  }

  private static func isComparable(_ a: Quantity, _ b: Quantity, sameDigits: Bool) -> Bool {
    let kinds: Set<Quantity.Kind> = [a.kind, b.kind]
    if kinds == [.measure] {
      return isOneDimension(a.unit, b.unit)
        ? sameDigits || a.unit == b.unit : Decimals.areEqual(a.value, b.value)
    }
    if kinds.count == 1 { return true }
    if kinds == [.percent, .percentagePoint] || kinds == [.percent, .fraction] { return true }
    if kinds == [.date, .year] { return a.date?.year != nil && b.date?.year != nil }
    if kinds == [.measure, .money] { return Decimals.areEqual(a.value, b.value) }
    if kinds == [.percent, .multiple] { return max(a.value, b.value) >= 100 }
    // 20 and two weeks share their only digit by chance.
    return sameDigits && (a.significantDigits >= 2 || a.value == -b.value)
      && kinds.isSubset(of: [.cardinal, .measure, .money, .percent])
  }

  private static func isOneDimension(_ a: UnitName?, _ b: UnitName?) -> Bool {
    let dimensions = [a, b].map { $0.flatMap { MeasureUnit.table[$0]?.dimension } }
    return dimensions[0] == dimensions[1]
  }
}
