/// Parts of a whole, ratios, and parts of a scale or a unit.
extension QuantityReader {
  /// 三比一, 3:1, 3-to-1, and a score of 3–1.
  func ratio(_ numeral: Numeral) -> Numeral? {
    guard isSide(numeral) else { return nil }
    let versus = match(numeral.end, .versus)
    let isAttached = byte(numeral.end) != 0x20
    guard let next = versus ?? (isAttached ? match(numeral.end, .to) : nil) else { return nil }
    let colon = byte(numeral.end) == UInt8(ascii: ":")
    guard !colon || isDigit(next), let other = side(at: afterSpace(next)), isSide(other) else {
      return nil
    }
    // 3-5 is a range.
    guard versus != nil || (other.value <= numeral.value && isDigit(next)) else { return nil }
    if lexicon.readsHan, versus == nil { return nil }
    var ratio = numeral
    (ratio.upper, ratio.end, ratio.isRatio) = (other.value, other.end, true)
    return ratio
  }

  private func side(at: Int) -> Numeral? {
    lexicon.readsHan ? hanNumeral(at: at) : digits(at: at) ?? words(at: at)
  }

  private func isSide(_ numeral: Numeral) -> Bool {
    !numeral.isOrdinal && !numeral.hasScale && !numeral.isArticle && numeral.upper == nil
      && numeral.approximation == .exact && numeral.value < 200
      && !Letters.isLead(byte(numeral.end)) && byte(numeral.end) != UInt8(ascii: "%")
  }

  /// One in four, nine out of ten, neuf sur dix: a fraction.
  func partOfWhole(_ numeral: Numeral, at: Int, prefix: Prefix) -> Outcome? {
    guard !prefix.isPart, !lexicon.readsHan, isCount(numeral), numeral.value > 0,
      let next = match(numeral.end, .outOf), let whole = side(at: afterSpace(next)), isCount(whole),
      whole.value > numeral.value, isUncounted(whole)
    else { return nil }
    var quantity = draft(.fraction, numeral.value / whole.value, at, whole.end)
    quantity.approximation = prefix.approximation ?? .exact
    return .quantity(quantity, next: whole.end)
  }

  private func isCount(_ numeral: Numeral) -> Bool {
    isSide(numeral) && numeral.value == numeral.value.rounded()
      && (numeral.isSpelled || numeral.isPlain)
      && numeral.value <= 100
  }

  /// Whether no unit or month follows: two in ten, but two in ten years.
  private func isUncounted(_ numeral: Numeral) -> Bool {
    match(afterHyphen(numeral.end)) { lexeme -> Bool? in
      switch lexeme {
      case .unit, .scale, .month, .percent, .currency, .clock, .meridiem, .to: true
      default: nil
      }
    } == nil
  }

  /// A fraction of one scale or unit: a quarter of a million, trois quarts d'heure.
  func ofOne(_ quantity: Quantity, after next: Int) -> Quantity {
    guard let link = match(next, .ofOne) else { return quantity }
    let found = match(link) { lexeme -> (Quantity.Kind, Double, UnitName?)? in
      switch lexeme {
      case .scale(let scale, _): scale >= 1000 ? (.cardinal, scale, nil) : nil
      case .unit(let id): (.measure, 1, id)
      default: nil
      }
    }
    guard let found else { return quantity }
    var whole = quantity
    whole.kind = found.value.0
    whole.value *= found.value.1
    whole.unit = found.value.2
    whole.hasScale = whole.kind == .cardinal
    whole.range = TextRange(Int(quantity.range.start), found.end)
    return whole
  }

  /// 15 degrees below zero.
  func belowZero(_ quantity: Quantity, after next: Int) -> Quantity {
    guard quantity.unit == .celsius || quantity.unit == .fahrenheit, quantity.value > 0,
      let end = match(next, .belowZero)
    else { return quantity }
    var cold = quantity
    cold.value = -quantity.value
    cold.upper = quantity.upper.map { -$0 }
    cold.range = TextRange(Int(quantity.range.start), end)
    return cold
  }
}
