/// Years with a mark, decades and centuries.
extension QuantityReader {
  func era(_ numeral: Numeral, at: Int, from first: Int, prefix: Prefix) -> Outcome? {
    let begin = prefix.century == nil ? at : first
    if let end = attachedDecade(numeral), let year = decade(numeral, century: prefix.century) {
      return quantity(.decade, year, begin, end)
    }
    if let outcome = century(numeral, at: at) { return outcome }
    if !lexicon.readsHan, numeral.isYearLike, let mark = match(numeral.end, .yearMark) {
      var quantity = draft(.year, numeral.value, at, numeral.end)
      quantity.date = DateParts(year: Int(numeral.value))
      return .quantity(quantity, next: mark)
    }
    return nil
  }

  private func attachedDecade(_ numeral: Numeral) -> Int? {
    guard byte(numeral.end) != 0x20 || lexicon.readsHan else { return nil }
    let apostrophe = byte(numeral.end) == UInt8(ascii: "'") ? 1 : 0
    return match(numeral.end + apostrophe, .decade)
  }

  /// The first year of a decade of two or four digits.
  private func decade(_ numeral: Numeral, century: Double?) -> Double? {
    let value = numeral.value
    guard value.truncatingRemainder(dividingBy: 10) == 0, numeral.upper == nil else { return nil }
    if numeral.isPlain, numeral.length == 4, value >= 1000, value < 2100 { return value }
    guard value >= 0, value < 100, numeral.length <= 2, !numeral.hasScale else { return nil }
    return (century ?? (value < 30 ? 2000 : 1900)) + value
  }

  /// 20th century, 20. Jahrhundert, 20世纪, 20世纪90年代.
  private func century(_ numeral: Numeral, at: Int) -> Outcome? {
    guard numeral.value >= 1, numeral.value <= 30, numeral.value == numeral.value.rounded() else {
      return nil
    }
    let suffixed = match(numeral.end, of: [.ordinalSuffix, .daySuffix]) {
      $0 == .ordinalSuffix || $0 == .daySuffix ? true : nil
    }?.end
    let isOrdinal = numeral.isOrdinal || suffixed != nil || lexicon.readsHan || lexicon.tag != "en"
    guard isOrdinal else { return nil }
    let next = afterHyphen(suffixed ?? numeral.end)
    guard let end = match(next, .century) else { return nil }
    if lexicon.readsHan, let tens = hanNumeral(at: end), let mark = match(tens.end, .decade),
      let year = decade(tens, century: (numeral.value - 1) * 100)
    {
      return quantity(.decade, year, at, mark)
    }
    return quantity(.century, numeral.value, at, end)
  }

  /// Années 1990, años 90, années vingt.
  func decadeAfterWord(at: Int, after: Int) -> Outcome? {
    let next = afterSpace(after)
    guard let numeral = digits(at: next) ?? words(at: next),
      let year = decade(numeral, century: nil)
    else { return nil }
    var quantity = draft(.decade, year, at, numeral.end)
    if year >= 2000, numeral.value < 100 { quantity.alternative = year - 100 }
    return .quantity(quantity, next: numeral.end)
  }

  /// 民国三十八年, 令和5年4月1日: the year of a reign as the year of the calendar.
  func reignYear(_ numeral: Numeral, after year: Double, at: Int) -> Outcome? {
    guard numeral.value >= 1, numeral.value < 100, numeral.upper == nil,
      match(numeral.end, .yearMark) != nil
    else { return nil }
    var common = numeral
    common.value = year + numeral.value
    (common.length, common.isPlain, common.isOrdinal) = (4, true, false)
    return hanDate(common, at: at)
  }

  /// 昭和元年.
  func firstYear(of reign: Double, at: Int, after: Int) -> Outcome? {
    guard text[after..<end].starts(with: "元年".utf8) else { return nil }
    return reignYear(Numeral(1, end: after + 3, length: 1), after: reign, at: at)
  }
}
