/// Dates of Chinese and Japanese: 2024年9月3日, 9月3日至5日, 16日, 二〇二三年.
extension QuantityReader {
  func hanDate(_ numeral: Numeral, at: Int) -> Outcome? {
    guard lexicon.readsHan, let (start, next) = hanParts(numeral, at: at) else { return nil }
    if let to = match(next, .to), let second = hanNumeral(at: afterSpace(to)),
      let (last, end) = hanParts(second, at: afterSpace(to)), follows(last, start)
    {
      return .quantity(dated(start, completed(last, by: start), at, end), next: end)
    }
    return .quantity(dated(start, nil, at, next), next: next)
  }

  /// Whether the end of a range names no part that its start leaves out.
  private func follows(_ last: DateParts, _ start: DateParts) -> Bool {
    guard (last.day == nil) == (start.day == nil) else { return false }
    if last.year != nil, start.year == nil { return false }
    return last.day != nil || (last.month == nil) == (start.month == nil)
  }

  private func completed(_ last: DateParts, by start: DateParts) -> DateParts {
    DateParts(year: last.year ?? start.year, month: last.month ?? start.month, day: last.day)
  }

  private func hanParts(_ numeral: Numeral, at: Int) -> (DateParts, Int)? {
    var parts = DateParts()
    var numeral = numeral
    var next: Int?
    if let (year, end) = hanYear(numeral) {
      (parts.year, next) = (year, end)
      guard let following = hanNumeral(at: afterSpace(end)) else { return (parts, end) }
      numeral = following
    }
    if let month = numeral.plainOrTens(in: 1...12), let end = mark(.monthMark, at: numeral.end) {
      (parts.month, next) = (month, end)
      guard let following = hanNumeral(at: afterSpace(end)) else { return (parts, end) }
      numeral = following
    }
    if parts.year == nil || parts.month != nil, let day = numeral.plainOrTens(in: 1...31),
      let end = dayEnd(numeral, hasMonth: parts.month != nil)
    {
      (parts.day, next) = (day, end)
    }
    return next.map { (parts, $0) }
  }

  /// The end of a day; the first of 3至5日 has no mark of its own.
  private func dayEnd(_ numeral: Numeral, hasMonth: Bool) -> Int? {
    if let end = mark(.dayMark, at: numeral.end), hasMonth || isDay(numeral.end) { return end }
    guard let to = match(numeral.end, .to), let second = hanNumeral(at: to),
      second.plainOrTens(in: 1...31) != nil, isDay(second.end)
    else { return nil }
    return numeral.end
  }

  private func mark(_ mark: Lexeme, at: Int) -> Int? {
    match(at) { lexeme -> Lexeme? in lexeme }.flatMap { longest in
      longest.value == mark ? longest.end : match(at, mark)
    }
  }

  /// A day without a month is written 日; 号 and 日元 are other things.
  private func isDay(_ at: Int) -> Bool {
    let rest = text[afterSpace(at)..<end]
    guard rest.starts(with: "日".utf8) else { return false }
    let others = ["日元", "日圆", "日間", "日内"]
    return !others.contains { rest.starts(with: $0.utf8) }
  }

  /// 2024年, 二〇二四年, 九八年, but not 5年 or 2000年来.
  private func hanYear(_ numeral: Numeral) -> (Int, Int)? {
    guard numeral.isPlain, numeral.upper == nil else { return nil }
    guard let end = match(numeral.end, .yearMark) else {
      // The first year of 2008至2012年 has no mark of its own.
      guard numeral.isYearLike, let to = match(numeral.end, .to), let second = hanNumeral(at: to),
        second.isYearLike, second.value > numeral.value, match(second.end, .yearMark) != nil
      else { return nil }
      return (Int(numeral.value), numeral.end)
    }
    if match(end, .century) != nil || match(numeral.end, .decade) != nil { return nil }
    if numeral.isYearLike { return (Int(numeral.value), end) }
    let isShort = numeral.isSpelled && numeral.length == 2 && numeral.value >= 50
    return isShort ? (1900 + Int(numeral.value), end) : nil
  }
}

extension Numeral {
  /// The value in a range, of digits or of a Han numeral with tens: 十二.
  func plainOrTens(in range: ClosedRange<Int>) -> Int? {
    guard isPlain || isSpelled, !hasScale, upper == nil, approximation == .exact else { return nil }
    guard value == value.rounded(), abs(value) < 1e6, length <= 3 else { return nil }
    return range.contains(Int(value)) ? Int(value) : nil
  }
}
