extension QuantityReader {
  /// What a word of the lexicon, or a Han numeral, begins.
  func phrase(at: Int, from first: Int, prefix: Prefix) -> Outcome? {
    if let end = endOfStop(at: at), !isFraction(at: at) { return .skip(to: end) }
    if let head = head(at: at) {
      if let outcome = alone(head.value, at: at, end: head.end, prefix: prefix) { return outcome }
      if let outcome = before(head.value, at: at, end: head.end, prefix: prefix) { return outcome }
    }
    guard let numeral = lexicon.readsHan ? hanWords(at: at) : words(at: at) else { return nil }
    return completed(numeral, at: at, from: first, prefix: prefix)
  }

  /// The end of the longest phrase, if it only looks like a number.
  private func endOfStop(at: Int) -> Int? {
    guard phrases.sorts(at: at, end: end).contains(.stop),
      let longest = phrases.longest(at: at, end: end, accept: { $0 }), longest.value == .stop
    else { return nil }
    return longest.end
  }

  /// A Han numeral; a scale alone is one only as a denominator: 万分之一.
  private func hanWords(at: Int) -> Numeral? {
    guard hanDigit(at) != nil else { return nil }
    return hanNumeral(at: at) ?? (isFraction(at: at) ? bareScale(at: at) : nil)
  }

  /// 十分之一 begins like 十分, which is no number.
  private func isFraction(at: Int) -> Bool {
    guard let numeral = hanNumeral(at: at) ?? bareScale(at: at) else { return false }
    return match(numeral.end, .fractionBar) != nil
  }

  private func bareScale(at: Int) -> Numeral? { hanNumeral(at: at, isBare: true) }

  /// The longest phrase that can begin a quantity, whatever numeral it begins as well.
  private func head(at: Int) -> (value: Lexeme, end: Int)? {
    let isHan = lexicon.readsHan
    return phrases.longest(at: at, end: end, of: .heads) { lexeme -> Lexeme? in
      if isHan, case .ordinal = lexeme { return lexeme }
      return lexeme.isHead ? lexeme : nil
    }
  }

  /// Phrases that are quantities by themselves.
  private func alone(_ lexeme: Lexeme, at: Int, end: Int, prefix: Prefix) -> Outcome? {
    switch lexeme {
    case .name(let value): return named(value, at, end)
    case .ordinal(let value): return quantity(.ordinal, value, at, end)
    case .multiple(let value): return .quantity(multiple(value, at, end), next: end)
    case .fraction(let value):
      return halfOfUnit(value, at: at, after: end)
        ?? approximated(.fraction, value, at, end, prefix)
    case .half: return halfOfUnit(0.5, at: at, after: end)
    case .several(let lower, let upper):
      var quantity = draft(.cardinal, lower, at, end)
      (quantity.upper, quantity.approximation) = (upper, .several)
      return .quantity(quantity, next: end)
    case .decadeWord(let value): return quantity(.decade, value, at, end)
    case .period(let value, let unit):
      guard !isDigit(end - 1) || !(isDigit(end) || Letters.isLead(byte(end))) else { return nil }
      var quantity = draft(.period, value, at, end)
      quantity.unit = unit
      return .quantity(quantity, next: end)
    case .month(let month): return monthFirst(month, at: at, after: end)
    case .decadePrefix: return decadeAfterWord(at: at, after: end)
    case .percentPrefix(let base): return percentAfterWord(base, at: at, after: end, prefix)
    case .severalPrefix: return severalScale(at: at, after: end, approximation: .several)
    case .barePrefix(let approximation):
      return severalScale(at: at, after: end, approximation: approximation)
    case .numberMark: return label(at: at, after: end)
    case .pastHour(let minutes): return pastHour(minutes, at: at, after: end)
    case .reign(let year): return firstYear(of: year, at: at, after: end)
    default: return nil
    }
  }

  /// Words before a number that tell of it.
  private func before(_ lexeme: Lexeme, at: Int, end: Int, prefix: Prefix) -> Outcome? {
    var prefix = prefix
    switch lexeme {
    case .approximate(let approximation):
      if lexicon.readsHan, case .unit? = hanDigit(end) {
        if let found = severalScale(at: end, after: end, approximation: approximation) {
          return found
        }
      }
      prefix.approximation = approximation
    case .currency(let code):
      guard opensMoney(at, end) else { return nil }
      prefix.currency = code
    case .minus:
      guard isMinus(at: at, end: end) else { return nil }
      prefix.signs.insert(.negative)
    case .between: prefix.signs.insert(.between)
    case .meridiem(let minutes): prefix.meridiem = minutes
    case .centuryPrefix(let year):
      if !lexicon.readsHan { return quantity(.century, year / 100 + 1, at, end) }
      prefix.century = year
    case .ordinalPrefix: prefix.signs.insert(.ordinal)
    case .factor: prefix.signs.insert(.factor)
    case .age: prefix.signs.insert(.age)
    case .hourPrefix: prefix.signs.insert(.hour)
    case .reign(let year): prefix.reign = year
    default: return nil
    }
    return .prefix(prefix, next: end)
  }

  /// A hyphen is a minus sign only where nothing stands before it.
  private func isMinus(at: Int, end: Int) -> Bool {
    if byte(at) != UInt8(ascii: "-") { return true }
    guard isDigit(end) else { return false }
    return at == start || byte(at - 1) == 0x20 || byte(at - 1) == UInt8(ascii: "(")
  }
}

extension QuantityReader {
  func draft(_ kind: Quantity.Kind, _ value: Double, _ start: Int, _ end: Int) -> Quantity {
    var quantity = Quantity(range: TextRange(start, end), kind: kind, value: value)
    quantity.isSpelled = !holdsDigit(start..<end)
    return quantity
  }

  private func holdsDigit(_ range: Range<Int>) -> Bool {
    let bytes = text.span.extracting(range)
    for at in bytes.indices where Letters.isDigit(bytes[at]) { return true }
    return false
  }

  func quantity(_ kind: Quantity.Kind, _ value: Double, _ start: Int, _ end: Int) -> Outcome {
    .quantity(draft(kind, value, start, end), next: end)
  }

  func named(_ value: Double, _ start: Int, _ end: Int) -> Outcome {
    var quantity = draft(.cardinal, value, start, end)
    quantity.isName = true
    return .quantity(quantity, next: end)
  }

  private func approximated(
    _ kind: Quantity.Kind, _ value: Double, _ start: Int, _ end: Int, _ prefix: Prefix
  ) -> Outcome {
    var quantity = draft(kind, value, start, end)
    quantity.approximation = prefix.approximation ?? .exact
    return .quantity(quantity, next: end)
  }
}
