extension QuantityReader {
  /// The class that the sign, unit or classifier after a number gives it.
  func suffix(of numeral: Numeral, prefix: Prefix) -> Found? {
    if prefix.currency != nil || numeral.isRatio { return nil }
    if opensSmallChange(numeral.end), let money = smallChange(numeral) { return money }
    let at = afterHyphen(numeral.end)
    guard let (lexeme, end) = suffixLexeme(at: at, numeral, prefix) else { return nil }
    switch lexeme {
    case .percent: return percent(numeral, end: end)
    case .basisPoint: return Found(.percentagePoint, numeral.value / 100, end: end)
    case .remainder: return remainder(numeral, end: end)
    case .currencyPart(let code, let part):
      return Found(.money, numeral.value * part, unit: code, end: end)
    case .percentagePoint: return Found(.percentagePoint, numeral.value, end: end)
    case .tenths: return tenths(numeral, end: end)
    case .currency(let code): return Found(.money, numeral.value, unit: code, end: end)
    case .times: return Found(.multiple, numeral.value, end: end)
    case .unit(let id): return measure(numeral, id, end: end)
    case .fractionBar: return fraction(of: numeral, after: end)
    case .denominator(let base): return Found(.fraction, numeral.value / base, end: end)
    case .ordinalSuffix: return Found(.ordinal, numeral.value, end: end)
    case .nameSuffix:
      var found = Found(.cardinal, numeral.value, end: end)
      found.isName = true
      return found
    case .count:
      let kind: Quantity.Kind = prefix.signs.contains(.ordinal) ? .ordinal : .cardinal
      var found = Found(kind, numeral.value, end: numeral.end)
      found.next = end
      return found
    default: return nil
    }
  }

  private func suffixLexeme(
    at: Int, _ numeral: Numeral, _ prefix: Prefix
  ) -> (value: Lexeme, end: Int)? {
    let first = afterSpace(at)
    let phrase = phrases.phrase(at: first, end: end)
    let sorts = phrases.sorts(phrase)
    if sorts.isDisjoint(with: .suffixes) { return nil }
    // Asked beforehand: what asks the reader from inside takes a copy of it.
    let isAttached = first == numeral.end
    let takesOrdinal = isAttached && isDigit(numeral.end - 1) && numeral.isPlain
    let (isMarked, isOrdinal) = (prefix.signs.contains(.ordinal), numeral.isOrdinal)
    let denominates = sorts.contains(.denominator) && denominates(numeral)
    let isTenths = sorts.contains(.tenths) && isTenths(numeral)
    return phrases.longest(phrase, at: first, end: end) { lexeme -> Lexeme? in
      switch lexeme {
      case .ordinalSuffix: takesOrdinal ? lexeme : nil
      case .denominator: denominates ? lexeme : nil
      case .nameSuffix, .count: isMarked && lexeme == .nameSuffix ? nil : lexeme
      case .percent, .percentagePoint, .currency, .times, .fractionBar, .basisPoint, .remainder,
        .currencyPart, .unit:
        isMarked || isOrdinal ? nil : lexeme
      case .tenths: isTenths && !isMarked ? lexeme : nil
      default: nil
      }
    }
  }

  private func denominates(_ numeral: Numeral) -> Bool {
    numeral.value >= 1 && numeral.value < 100 && !numeral.isOrdinal && numeral.upper == nil
      && numeral.value == numeral.value.rounded()
  }

  private func isTenths(_ numeral: Numeral) -> Bool {
    numeral.value > 0 && numeral.value < 10 && !numeral.hasScale
  }

  /// 三成, 三成五, 三成半, but not 三成员.
  private func tenths(_ numeral: Numeral, end: Int) -> Found? {
    let next = text[end..<min(end + 3, self.end)]
    if ["员", "为", "立", "功", "果", "分", "本", "新", "熟", "长", "套"].contains(where: {
      next.elementsEqual($0.utf8)
    }) {
      return nil
    }
    if case .digit(let digit)? = hanDigit(end), lexicon.tag == "zh" {
      return Found(.percent, numeral.value * 10 + digit, end: end + 3)
    }
    if next.elementsEqual("半".utf8) {
      return Found(.percent, numeral.value * 10 + 5, end: end + 3)
    }
    let off = lexicon.tag == "ja" ? match(end, .discount) : nil
    return Found(.percent, numeral.value * 10, unit: off == nil ? nil : .off, end: off ?? end)
  }

  /// A measure, with the half or the digits that Chinese says after the unit: 两年半, 一米八三.
  private func measure(_ numeral: Numeral, _ id: UnitName, end: Int) -> Found {
    let plain = Found(.measure, numeral.value, unit: id, end: end)
    guard lexicon.readsHan, byte(end) != 0x20 else { return plain }
    if id == .month, text[..<end].suffix(6).starts(with: "半".utf8) {
      return Found(.measure, numeral.value + 0.5, unit: id, end: end)
    }
    if id == .metre, let (tail, next) = decimals(after: end) {
      return Found(.measure, numeral.value + tail, unit: id, end: next)
    }
    let halves: [MeasureUnit.Dimension] = [.time, .mass, .length]
    guard let next = match(end, .half), let unit = MeasureUnit.table[id],
      halves.contains(unit.dimension), match(next, of: .unit, accept: isUnit) == nil
    else { return plain }
    return Found(.measure, numeral.value + 0.5, unit: id, end: next)
  }

  private func isUnit(_ lexeme: Lexeme) -> Bool? {
    if case .unit = lexeme { true } else { nil }
  }

  /// 四分之三: the denominator stands first.
  private func fraction(of numeral: Numeral, after end: Int) -> Found? {
    guard numeral.value > 1, let part = hanNumeral(at: end) else { return nil }
    return Found(.fraction, part.value / numeral.value, end: part.end)
  }
}
