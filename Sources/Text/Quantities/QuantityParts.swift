/// Quantities that a word opens: halves, percentages of Chinese, magnitudes, labels.
extension QuantityReader {
  /// Half an hour, half a million, 半年, 半个月.
  func halfOfUnit(_ value: Double, at: Int, after: Int) -> Outcome? {
    guard value == 0.5 else { return nil }
    let next = match(after, .article) ?? after
    let isHan = lexicon.readsHan
    let found = match(next) { lexeme -> (Quantity.Kind, UnitName?, Double)? in
      switch lexeme {
      case .unit(let id): (.measure, id, 0.5)
      case .scale(let scale, _): isHan ? nil : (.cardinal, nil, 0.5 * scale)
      default: nil
      }
    }
    guard let found else { return nil }
    var quantity = draft(found.value.0, found.value.2, at, found.end)
    quantity.unit = found.value.1
    quantity.hasScale = quantity.kind == .cardinal
    return .quantity(quantity, next: found.end)
  }

  /// 百分之三十五.
  func percentAfterWord(_ base: Double, at: Int, after: Int, _ prefix: Prefix) -> Outcome? {
    guard let numeral = hanNumeral(at: after) ?? hanNumeral(at: after, isBare: true) else {
      return nil
    }
    var quantity = draft(.percent, numeral.value * 100 / base, at, numeral.end)
    quantity.approximation = prefix.approximation ?? approximation(after: numeral.end)
    return .quantity(quantity, next: numeral.end)
  }

  /// 数百, 上千, several hundred: a scale without a number.
  func severalScale(
    at: Int, after: Int, approximation: Quantity.Approximation
  ) -> Outcome? {
    let value: Double
    var next: Int
    if lexicon.readsHan {
      if case .digit? = hanDigit(after) { return nil }
      guard let numeral = hanNumeral(at: after, isBare: true) else { return nil }
      (value, next) = (numeral.value, numeral.end)
    } else {
      let scale = match(after) { lexeme -> Double? in
        if case .scale(let scale, _) = lexeme { scale } else { nil }
      }
      guard let scale else { return nil }
      (value, next) = (scale.value, scale.end)
    }
    var numeral = Numeral(value, end: next, length: 2)
    (numeral.approximation, numeral.isSpelled, numeral.isPlain) = (approximation, true, false)
    if approximation == .several { numeral.upper = value * 9.99 }
    numeral.hasScale = true
    next = at
    return completed(numeral, at: at, from: at, prefix: Prefix())
  }

  /// No. 1, Article 5: a label, not a count.
  func label(at: Int, after: Int) -> Outcome? {
    let next = afterSpace(after)
    guard let numeral = digits(at: next) else { return nil }
    return named(numeral.value, at, numeral.end)
  }

  /// G7, COVID-19, C5+1: letters and digits written together.
  func attachedName(at: Int) -> Outcome? {
    guard Letters.isLead(text[at]) else { return nil }
    let word = Letters.end(of: text, from: at, end: end)
    let isHyphen = byte(word) == UInt8(ascii: "-")
    let first = isHyphen ? word + 1 : word
    guard isDigit(first), let numeral = digits(at: first) else { return nil }
    if isHyphen, !isCapital(at), text[at] < 0x80, word - at > 2 { return .skip(to: first) }
    return named(numeral.value, at, afterName(numeral.end))
  }

  /// The end of a name that holds digits.
  func afterName(_ at: Int) -> Int {
    var next = at
    while next < end {
      let isInner = "+-./".utf8.contains(text[next]) && isDigit(next + 1)
      guard isInner || isDigit(next) || Letters.isLead(text[next]) else { break }
      next = isInner || isDigit(next) ? next + 1 : afterWord(next)
    }
    return next
  }
}
