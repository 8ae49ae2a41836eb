/// The class of a number, by the unit or sign after it.
extension QuantityReader {
  func classified(_ numeral: Numeral, at: Int, prefix: Prefix) -> Outcome? {
    guard numeral.upper == nil, let inside = approximationInside(at: afterHyphen(numeral.end))
    else { return told(numeral, at: at, prefix: prefix) }
    var approximate = numeral
    (approximate.approximation, approximate.end) = (inside.value, inside.end)
    return told(approximate, at: at, prefix: prefix)
  }

  /// What a number and what stands after it tell.
  private func told(_ numeral: Numeral, at: Int, prefix: Prefix) -> Outcome? {
    if numeral.upper == nil, let next = attachedLetters(numeral) {
      return named(numeral.value, at, next)
    }
    let suffix = suffix(of: numeral, prefix: prefix)
    guard let found = suffix ?? plainKind(numeral, at: at, prefix: prefix) else { return nil }
    var quantity = filled(found, numeral, at: at, prefix: prefix)
    let next = max(found.next, numeral.end)
    switch quantity.kind {
    case .multiple: quantity = changed(quantity, before: at, after: next)
    case .fraction: quantity = ofOne(quantity, after: next)
    case .measure: quantity = belowZero(quantity, after: next)
    default: break
    }
    let end = max(next, Int(quantity.range.end))
    if quantity.approximation == .exact { quantity.approximation = approximation(after: end) }
    return .quantity(quantity, next: end)
  }

  /// What a suffix makes of a number.
  struct Found {
    var kind: Quantity.Kind
    var value: Double
    var unit: UnitName?
    /// Where the quantity ends, and where reading goes on.
    var end: Int
    var next: Int
    var isName = false

    init(_ kind: Quantity.Kind, _ value: Double, unit: UnitName? = nil, end: Int) {
      (self.kind, self.value, self.unit, self.end, self.next) = (kind, value, unit, end, end)
    }
  }

  private func filled(
    _ found: Found, _ numeral: Numeral, at: Int, prefix: Prefix
  ) -> Quantity {
    var quantity = draft(found.kind, found.value, at, found.end)
    let factor = numeral.value == 0 ? 1 : found.value / numeral.value
    quantity.upper = numeral.upper.map { $0 * factor }
    quantity.alternative = numeral.alternative.map { $0 * factor }
    (quantity.unit, quantity.isName) = (found.unit, found.isName)
    quantity.hasScale = numeral.hasScale
    quantity.approximation = prefix.approximation ?? numeral.approximation
    if numeral.approximation == .several {
      quantity.approximation = .several
      quantity.upper = quantity.upper ?? severalBound(of: quantity.value)
    }
    if prefix.signs.contains(.negative) { quantity.value = -quantity.value }
    return quantity
  }

  /// The upper bound of 十几, 二十几万: short of the next step of the last digit.
  private func severalBound(of value: Double) -> Double {
    let place = Decimals.magnitude(of: value) - Decimals.significantDigits(of: value) + 1
    return value + 0.999 * Decimals.power(place)
  }

  /// What the words after an exact number say of its exactness.
  func approximation(after at: Int) -> Quantity.Approximation {
    match(at, of: .approximateAfter) { lexeme -> Quantity.Approximation? in
      if case .approximateAfter(let value) = lexeme { value } else { nil }
    }?.value ?? .exact
  }

  /// Before a word that a hyphen ties to the number: 60-odd, three-day.
  func afterHyphen(_ at: Int) -> Int {
    byte(at) == UInt8(ascii: "-") && Letters.isLead(byte(at + 1)) ? at + 1 : at
  }

  /// The end of a name such as 5G or 3D: letters attached that are no unit.
  private func attachedLetters(_ numeral: Numeral) -> Int? {
    guard isDigit(numeral.end - 1), Letters.isLead(byte(numeral.end)) else { return nil }
    let word = Letters.end(of: text, from: numeral.end, end: end)
    let known = phrases.longest(at: numeral.end, end: end) { lexeme -> Bool? in
      switch lexeme {
      case .unit("g"), .unit("m"), .unit("tonne"): !isCapital(numeral.end)
      case .number, .article, .month, .and, .to: nil
      default: true
      }
    }
    return known?.value == true ? nil : afterName(word)
  }

  /// The class of a number that no sign or unit follows.
  private func plainKind(_ numeral: Numeral, at: Int, prefix: Prefix) -> Found? {
    if prefix.currency != nil {
      return Found(.money, numeral.value, unit: prefix.currency, end: numeral.end)
    }
    if prefix.signs.contains(.age) || isApposition(numeral, at: at) {
      return Found(.measure, numeral.value, unit: .year, end: numeral.end)
    }
    if prefix.signs.contains(.factor) { return Found(.multiple, numeral.value, end: numeral.end) }
    if prefix.signs.contains(.ordinal) || numeral.isOrdinal {
      return Found(.ordinal, numeral.value, end: numeral.end)
    }
    if numeral.isRatio { return Found(.ratio, numeral.value, end: numeral.end) }
    if numeral.isBareHan, numeral.upper != nil || numeral.approximation == .exact { return nil }
    let isYear = numeral.length == 4 && numeral.isPlain && !numeral.isSpelled
    if isYear, !prefix.signs.contains(.negative), prefix.approximation == nil,
      (1900...2099).contains(numeral.value), numeral.upper.map({ $0 < 2200 }) ?? true
    {
      return Found(.year, numeral.value, end: numeral.end)
    }
    return Found(.cardinal, numeral.value, end: numeral.end)
  }
}
