extension QuantityReader {
  /// The character of a Han numeral at an offset; it takes three bytes.
  func hanDigit(_ at: Int) -> HanDigit? {
    guard lexicon.readsHan, let scalar = scalar(at) else { return nil }
    return HanDigit(scalar) ?? formalDigit(scalar, at: at)
  }

  /// A numeral of Han characters, or of digits with the separators of the language and Han scales.
  ///
  /// - Parameter isBare: whether a scale may stand without a digit, as after 数 and 上.
  func hanNumeral(at first: Int, isBare: Bool = false) -> Numeral? {
    if !isBare, let digits = digits(at: first), !mayExtend(digits.end) { return digits }
    var sum = HanSum(isJapanese: lexicon.tag == "ja")
    var numeral = Numeral(0, end: first, length: 0)
    if isBare {
      guard let unit = hanDigit(first), sum.takeBare(unit) else { return nil }
      numeral.end = first + 3
    }
    extend(&sum, &numeral)
    guard !sum.isEmpty else { return nil }
    numeral.value = sum.value
    if let upper = sum.upper { (numeral.upper, numeral.approximation) = (upper, .several) }
    numeral.isSpelled = sum.isSpelled
    numeral.hasScale = sum.hasScale
    numeral.isPlain = !sum.hasUnit && (sum.isSpelled || numeral.isPlain)
    numeral.isBareHan = sum.isSpelled && !(sum.hasUnit && sum.length > 1)
    if sum.isSpelled || sum.hasUnit { numeral.length = sum.length }
    if sum.hasUnit { numeral.alternative = nil }
    return withDecimals(numeral)
  }

  /// 三点五, 一点二万亿: decimals in words, and the scales after them.
  private func withDecimals(_ whole: Numeral) -> Numeral {
    guard whole.isSpelled, stands("点", whole.end) else { return whole }
    var numeral = whole
    var place = 0.1
    numeral.end += 3
    while case .digit(let digit)? = hanDigit(numeral.end) {
      numeral.value += digit * place
      place /= 10
      numeral.end += 3
    }
    let isHour = match(numeral.end, .minuteMark) != nil || stands("刻", numeral.end)
    if case .unit(10)? = hanDigit(numeral.end) { return whole }
    guard place < 0.1, !isHour else { return whole }
    (numeral.isPlain, numeral.isBareHan) = (false, false)
    while let scale = hanDigit(numeral.end)?.factor {
      numeral.value *= scale
      numeral.end += 3
      numeral.hasScale = true
    }
    return numeral
  }

  /// Whether what follows digits may belong to them: a scale, a space before one, 多.
  private func mayExtend(_ at: Int) -> Bool {
    byte(at) == 0x20 || hanDigit(at) != nil
      || !phrases.sorts(at: at, end: end).isDisjoint(with: .approximateInside)
  }

  private func extend(_ sum: inout HanSum, _ numeral: inout Numeral) {
    while numeral.end < end {
      let at = numeral.end
      if sum.acceptsDigits, let digits = digits(at: at) {
        sum.take(digits: digits.value, length: digits.length)
        (numeral.end, numeral.length) = (digits.end, digits.length)
        (numeral.isPlain, numeral.alternative) = (digits.isPlain, digits.alternative)
      } else if let digit = hanDigit(at), sum.isEmpty || !isTael(at),
        sum.isSpelled || !isUnit(at), sum.take(digit)
      {
        numeral.end = at + 3
      } else if !sum.isEmpty, let (approximation, next) = inner(at: at), sum.take(next) {
        numeral.approximation = approximation
        numeral.end = afterInner(at)
      } else {
        guard !sum.isSpelled, !sum.hasUnit, byte(at) == 0x20, case .scale? = hanDigit(at + 1),
          let scale = hanDigit(at + 1), sum.take(scale)
        else { return }
        numeral.end = at + 4
      }
    }
  }

  /// Whether 两 after a numeral is the weight: 五十两, but 三万两千.
  private func isTael(_ at: Int) -> Bool {
    stands("两", at) && hanDigit(at + 3)?.factor == nil
  }

  /// Whether a unit begins here, as in 300千瓦时.
  private func isUnit(_ at: Int) -> Bool {
    let found = phrases.longest(at: at, end: end, of: .unit) { lexeme -> Bool? in
      if case .unit = lexeme { true } else { nil }
    }
    return found != nil
  }

  /// A word of approximation between the digits and a scale: 20多万.
  private func inner(at: Int) -> (Quantity.Approximation, HanDigit)? {
    guard let (approximation, next) = approximationInside(at: at) else { return nil }
    guard let digit = hanDigit(next), case .scale = digit else { return nil }
    return (approximation, digit)
  }

  private func afterInner(_ at: Int) -> Int {
    (approximationInside(at: at)?.end ?? at) + 3
  }

  func approximationInside(at: Int) -> (value: Quantity.Approximation, end: Int)? {
    phrases.longest(at: at, end: end, of: .approximateInside) {
      lexeme -> Quantity.Approximation? in
      if case .approximateInside(let value) = lexeme { value } else { nil }
    }
  }
}
