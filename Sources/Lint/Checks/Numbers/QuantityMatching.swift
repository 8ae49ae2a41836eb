internal import Text

/// Which numbers of one side have a counterpart on the other: a matching of two multisets.
struct QuantityMatching {
  private(set) var source: [Quantity]
  private(set) var target: [Quantity]

  /// The numbers that are left over when every number has taken its counterpart: first one of the
  /// same class, then any that agrees, then the two ends of a range apart.
  init(source: [Quantity], target: [Quantity]) {
    self.source = source
    self.target = target
    take { $0.kind == $1.kind && $0.approximation == $1.approximation && $0.agrees(with: $1) }
    take { $0.agrees(with: $1) }
    splitRanges()
  }

  private mutating func take(_ matches: (Quantity, Quantity) -> Bool) {
    target = target.filter { quantity in
      guard let index = source.firstIndex(where: { matches($0, quantity) }) else { return true }
      source.remove(at: index)
      return false
    }
  }

  private mutating func splitRanges() {
    for range in target where !range.ends.isEmpty {
      guard let found = Self.apart(range, in: source) else { continue }
      source.removeAll { found.contains($0) }
      target.removeAll { $0 == range }
    }
    for range in source where !range.ends.isEmpty {
      guard let found = Self.apart(range, in: target) else { continue }
      target.removeAll { found.contains($0) }
      source.removeAll { $0 == range }
    }
  }

  private static func apart(_ range: Quantity, in others: [Quantity]) -> [Quantity]? {
    let found = range.ends.compactMap { end in others.first { $0.agrees(with: end) } }
    return found.count == 2 ? found : nil
  }

  /// Drops what a neighbouring bead has a counterpart for.
  mutating func dropShifted(near: (source: [Quantity], target: [Quantity])) {
    target.removeAll { quantity in near.source.contains { Self.supports($0, quantity) } }
    source.removeAll { quantity in near.target.contains { Self.supports($0, quantity) } }
  }

  private static func supports(_ one: Quantity, _ other: Quantity) -> Bool {
    one.agrees(with: other) || one.ends.contains { $0.agrees(with: other) }
  }

  /// Drops days that the other side names by their number alone: on the 11th.
  mutating func dropBareDays(source: [Quantity], target: [Quantity]) {
    self.target.removeAll { date in source.contains { $0.isBareDay(of: date) } }
    self.source.removeAll { date in target.contains { $0.isBareDay(of: date) } }
  }

  /// Pairs what is left over: each number of the target with the nearest of its class.
  mutating func pairLeftovers() -> [(source: Quantity, target: Quantity)] {
    let isOnly = source.count == 1 && target.count == 1
    var pairs: [(source: Quantity, target: Quantity)] = []
    for quantity in target {
      let distances = source.map { Self.distance($0, quantity, isOnly: isOnly) }
      let nearest = distances.indices.filter { distances[$0] != nil }
        .min { (distances[$0] ?? 0) < (distances[$1] ?? 0) }
      guard let nearest else { continue }
      pairs.append((source.remove(at: nearest), quantity))
    }
    target.removeAll { quantity in pairs.contains { $0.target == quantity } }
    return pairs
  }

  /// How unlike two numbers are that do not agree; nil where they cannot mean the same.
  static func distance(_ a: Quantity, _ b: Quantity, isOnly: Bool) -> Double? {
    guard (a.approximation == .several) == (b.approximation == .several) else { return nil }
    if a.isSmallWord || b.isSmallWord,
      !isOnly || a.kind != b.kind || min(a.value, b.value) < 2 || max(a.value, b.value) > 10
    {
      return nil
    }
    let sameDigits = Decimals.mantissa(of: a.value) == Decimals.mantissa(of: b.value)
    guard isComparable(a, b, sameDigits: sameDigits) else { return nil }
    let magnitudes = abs(Decimals.magnitude(of: a.value) - Decimals.magnitude(of: b.value))
    return (a.kind == b.kind ? 0 : 10) + (sameDigits ? 0 : 3) + Double(min(magnitudes, 6)) / 2
  }

  private static func isComparable(_ a: Quantity, _ b: Quantity, sameDigits: Bool) -> Bool {
    let kinds: Set<Quantity.Kind> = [a.kind, b.kind]
    if kinds == [.measure] {
      return isOneDimension(a.unit, b.unit) && (sameDigits || a.unit == b.unit)
    }
    if kinds.count == 1 { return true }
    if kinds == [.percent, .percentagePoint] || kinds == [.percent, .fraction] { return true }
    // 20 and two weeks share their only digit by chance.
    return sameDigits && a.significantDigits >= 2
      && kinds.isSubset(of: [.cardinal, .measure, .money, .percent])
  }

  private static func isOneDimension(_ a: String?, _ b: String?) -> Bool {
    let dimensions = [a, b].map { MeasureUnit.table[$0 ?? ""]?.dimension }
    return dimensions[0] == dimensions[1]
  }
}
