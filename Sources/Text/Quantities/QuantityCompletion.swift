/// What stands after a numeral: its scale, the end of its range, its unit.
extension QuantityReader {
  /// A number that begins with a digit.
  func number(at: Int, from first: Int, prefix: Prefix) -> Outcome {
    if let outcome = shaped(at: at, prefix: prefix, from: first) { return outcome }
    guard let numeral = lexicon.readsHan ? hanNumeral(at: at) : digits(at: at) else {
      return .skip(to: at + 1)
    }
    return completed(numeral, at: at, from: first, prefix: prefix) ?? .skip(to: numeral.end)
  }

  /// The quantity that a numeral becomes with what stands after it; nil if it counts nothing.
  func completed(_ numeral: Numeral, at: Int, from first: Int, prefix: Prefix) -> Outcome? {
    if numeral.isArticle { return fractionOfArticle(numeral, at: at, prefix: prefix) }
    let next = sorts(after: numeral.end)
    if let reign = prefix.reign {
      if let outcome = reignYear(numeral, after: reign, at: first) { return outcome }
    } else if !prefix.isPart, prefix.signs.contains(.hour) || mayTellTime(numeral.end, next) {
      if let date = dayFirst(numeral, at: at) ?? hanDate(numeral, at: at) { return date }
      if let time = clockTime(numeral, at: at, from: first, prefix: prefix) { return time }
      if let era = era(numeral, at: at, from: first, prefix: prefix) { return era }
    }
    let start = prefix.isPart ? first : at
    guard byte(numeral.end) == UInt8(ascii: "-") || !next.isDisjoint(with: .joining) else {
      return classified(numeral, at: start, prefix: prefix)
    }
    let scaled = scaled(numeral, isMoney: prefix.currency != nil)
    if let part = partOfWhole(scaled, at: at, prefix: prefix) { return part }
    let joined = ratio(scaled) ?? ranged(scaled, prefix: prefix)
    return classified(joined, at: start, prefix: prefix)
  }

  /// The sorts of the words at an offset or after white space.
  func sorts(after at: Int) -> LexemeSet { phrases.sorts(at: afterSpace(at), end: end) }

  /// Whether a number that ends at an offset may be a date, a time or a year by what follows it.
  private func mayTellTime(_ at: Int, _ sorts: LexemeSet) -> Bool {
    let mark = byte(at)
    return mark == UInt8(ascii: "-") || mark == UInt8(ascii: "'")
      || !sorts.isDisjoint(with: .timing)
  }

  /// The numeral with the scale words after it: 1.5 million, 3 Mrd.
  func scaled(_ numeral: Numeral, isMoney: Bool) -> Numeral {
    var numeral = numeral
    if let end = match(numeral.end, .plusHalf), numeral.value < 100, !numeral.isOrdinal,
      !lexicon.readsHan || !stands("月", end)
    {
      numeral.value += 0.5
      numeral.end = end
    }
    guard !lexicon.readsHan, !numeral.isOrdinal else { return numeral }
    while let scale = scale(after: numeral.end, isMoney: isMoney) {
      numeral.value *= scale.value
      numeral.end = scale.end
      (numeral.hasScale, numeral.isPlain, numeral.alternative) = (true, false, nil)
      if let end = match(numeral.end, .plusHalf) {
        numeral.value += 0.5 * scale.value
        numeral.end = end
      }
    }
    return numeral
  }

  private func scale(after at: Int, isMoney: Bool) -> (value: Double, end: Int)? {
    let first = byte(at) == UInt8(ascii: "-") ? at + 1 : at
    return match(first, of: .scale) { lexeme -> Double? in
      switch lexeme {
      case .scale(let scale, _): scale
      case .moneyScale(let scale): isMoney ? scale : nil
      default: nil
      }
    }
  }

  /// The numeral with the end of its range: 3–5, 10 to 15 million.
  func ranged(_ numeral: Numeral, prefix: Prefix) -> Numeral {
    guard numeral.upper == nil, !numeral.isOrdinal else { return numeral }
    let joined = match(numeral.end, of: [.to, .and]) { lexeme -> Bool? in
      lexeme == .to || (prefix.signs.contains(.between) && lexeme == .and) ? true : nil
    }
    guard let joined, let second = secondEnd(at: afterCurrency(joined.end, prefix)) else {
      return numeral
    }
    let upper = scaled(second, isMoney: prefix.currency != nil)
    let ratio = second.value == 0 ? 1 : upper.value / second.value
    var result = numeral
    if upper.hasScale, !numeral.hasScale {
      let shared = lexicon.readsHan ? scale(endingAt: second.end) : ratio
      if numeral.value * shared < upper.value { result.value *= shared }
    }
    let isShortYear = numeral.isYearLike && second.length == 2 && second.isPlain
    let end = isShortYear ? (numeral.value / 100).rounded(.down) * 100 + second.value : upper.value
    guard end > result.value else { return numeral }
    (result.upper, result.end) = (end, upper.end)
    result.hasScale = numeral.hasScale || upper.hasScale
    return result
  }

  /// The scale that a Han numeral ends in: 10,000 for 十五万, which 十至十五万 shares.
  private func scale(endingAt end: Int) -> Double {
    var (scale, at) = (1.0, end)
    while case .scale(let factor)? = hanDigit(at - 3) {
      scale *= factor
      at -= 3
    }
    return scale
  }

  private func secondEnd(at: Int) -> Numeral? {
    let next = afterSpace(at)
    let second = lexicon.readsHan ? hanNumeral(at: next) : digits(at: next) ?? words(at: next)
    guard let second, !second.isArticle, !second.isOrdinal else { return nil }
    let isBroken = byte(second.end) == UInt8(ascii: "-") && isDigit(second.end + 1)
    return isBroken ? nil : second
  }

  private func afterCurrency(_ at: Int, _ prefix: Prefix) -> Int {
    guard let code = prefix.currency else { return at }
    return match(at, .currency(code)) ?? at
  }

  /// A third of, a quarter.
  private func fractionOfArticle(_ numeral: Numeral, at: Int, prefix: Prefix) -> Outcome? {
    guard let (base, next) = denominator(after: numeral.end), endsPhrase(next) else { return nil }
    var quantity = draft(.fraction, 1 / base, at, next)
    quantity.approximation = prefix.approximation ?? .exact
    quantity = ofOne(quantity, after: next)
    return .quantity(quantity, next: Int(quantity.range.end))
  }

  func denominator(after at: Int) -> (Double, Int)? {
    let first = byte(at) == UInt8(ascii: "-") ? at + 1 : at
    return match(first, of: .denominator) { lexeme -> Double? in
      if case .denominator(let base) = lexeme { base } else { nil }
    }.map { ($0.value, $0.end) }
  }

  /// Whether no noun follows: a third of, a third were, but a third bridge.
  private func endsPhrase(_ at: Int) -> Bool {
    let next = afterSpace(at)
    if next == at || !Letters.isLead(byte(next)) { return true }
    return match(at) { lexeme -> Bool? in
      [.dateLink, .to, .and, .predicate].contains(lexeme) ? true : nil
    } != nil || lexicon.tag != "en"
  }
}
