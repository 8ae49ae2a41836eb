/// Dates in languages that name the month with a word.
extension QuantityReader {
  /// 3 September, 3–5 September 2024, 3. Mai, 3 de mayo, the third of September.
  func dayFirst(_ numeral: Numeral, at: Int) -> Outcome? {
    guard !lexicon.readsHan, let first = day(numeral) else { return nil }
    var last: Int?
    var next = afterDaySuffix(numeral.end)
    if let joined = dayJoin(after: next), let second = digits(at: afterSpace(joined)),
      let day = day(second), day > first
    {
      last = day
      next = afterDaySuffix(second.end)
    }
    next = match(next, .dateLink) ?? next
    guard let month = month(at: next) else { return nil }
    let year = year(after: month.end)
    let start = DateParts(year: year?.value, month: month.value, day: first)
    let end = last.map { DateParts(year: year?.value, month: month.value, day: $0) }
    return joined(start, end, at: at, next: year?.end ?? month.end)
  }

  /// September 3, April 3-4, 2025, June 2025, June.
  func monthFirst(_ month: Int, at: Int, after: Int) -> Outcome? {
    guard lexicon.tag != "en" || isCapital(at) else { return nil }
    if let numeral = digits(at: afterSpace(after)), let first = day(numeral),
      !isCounted(numeral), lexicon.tag == "en" || lexicon.tag == "und"
    {
      return monthAndDay(month, first, at: at, after: afterDaySuffix(numeral.end))
    }
    if let year = year(after: after) {
      return joined(DateParts(year: year.value, month: month), nil, at: at, next: year.end)
    }
    guard !isVerb(month, at: at) else { return nil }
    return joined(DateParts(month: month), nil, at: at, next: after)
  }

  private func monthAndDay(_ month: Int, _ first: Int, at: Int, after: Int) -> Outcome {
    var next = after
    var last: Int?
    if let to = match(next, .to), let second = digits(at: afterSpace(to)), let day = day(second),
      day > first, !isCounted(second)
    {
      last = day
      next = afterDaySuffix(second.end)
    }
    let year = year(after: next)
    let start = DateParts(year: year?.value, month: month, day: first)
    let end = last.map { DateParts(year: year?.value, month: month, day: $0) }
    return joined(start, end, at: at, next: year?.end ?? next)
  }

  /// The date, with the end of a range that has a month of its own: 30 April – 4 May.
  private func joined(_ start: DateParts, _ end: DateParts?, at: Int, next: Int) -> Outcome {
    guard end == nil, let to = match(next, .to), let later = date(at: afterSpace(to)),
      later.dateEnd == nil, let last = later.date
    else { return .quantity(dated(start, end, at, next), next: next) }
    var start = start
    if last.month != nil, last.day != nil || start.day == nil {
      start.year = start.year ?? last.year
      let stop = Int(later.range.end)
      return .quantity(dated(start, last, at, stop), next: stop)
    }
    return .quantity(dated(start, nil, at, next), next: next)
  }

  /// Between two days of one month: to, and.
  private func dayJoin(after at: Int) -> Int? {
    match(at) { lexeme -> Bool? in
      switch lexeme {
      case .to, .and, .andAfterScale, .andAfterTens: true
      default: nil
      }
    }?.end
  }

  private func date(at: Int) -> Quantity? {
    var outcome: Outcome?
    if let numeral = digits(at: at) {
      outcome = dayFirst(numeral, at: at)
    } else if let month = month(at: at) {
      outcome = monthFirst(month.value, at: at, after: month.end)
    }
    guard case .quantity(let quantity, _)? = outcome else { return nil }
    return quantity
  }

  func dated(_ start: DateParts, _ end: DateParts?, _ at: Int, _ next: Int) -> Quantity {
    let isYear = start.month == nil && start.day == nil
    let value = isYear ? Double(start.year ?? 0) : start.number
    var quantity = draft(isYear ? .year : .date, value, at, next)
    (quantity.date, quantity.dateEnd) = (start, end)
    quantity.upper = end.map { isYear ? Double($0.year ?? 0) : $0.number }
    return quantity
  }

  private func day(_ numeral: Numeral) -> Int? {
    if numeral.isOrdinal, numeral.value >= 1, numeral.value <= 31 { return Int(numeral.value) }
    if lexicon.tag == "es", numeral.isSpelled, !numeral.hasScale, numeral.value <= 31 {
      return Int(numeral.value)
    }
    return numeral.length <= 2 ? numeral.plain(in: 1...31) : nil
  }

  private func afterDaySuffix(_ at: Int) -> Int {
    guard byte(at) != 0x20 else { return at }
    let suffix = match(at, of: [.ordinalSuffix, .daySuffix]) {
      $0 == .ordinalSuffix || $0 == .daySuffix ? true : nil
    }
    return suffix?.end ?? at
  }

  private func month(at: Int) -> (value: Int, end: Int)? {
    let first = afterSpace(at)
    guard lexicon.tag != "en" || isCapital(first) else { return nil }
    return match(at, of: .month) { lexeme -> Int? in
      if case .month(let month) = lexeme { month } else { nil }
    }
  }

  private func year(after at: Int) -> (value: Int, end: Int)? {
    let next = match(at, .dateLink) ?? at
    guard let numeral = digits(at: afterSpace(next)), numeral.isYearLike,
      !Letters.isLead(byte(numeral.end)), byte(numeral.end) != UInt8(ascii: "%")
    else { return nil }
    return (Int(numeral.value), numeral.end)
  }

  /// Whether a number after a month counts something: in May 20 million.
  private func isCounted(_ numeral: Numeral) -> Bool {
    match(numeral.end) { lexeme -> Bool? in
      switch lexeme {
      case .scale, .percent, .unit, .currency: true
      default: nil
      }
    } != nil
  }

  /// May and March are months only after a preposition, when no day or year stands by them.
  private func isVerb(_ month: Int, at: Int) -> Bool {
    guard lexicon.tag == "en", month == 5 || month == 3 else { return false }
    guard at > start + 1, byte(at - 1) == 0x20 else { return true }
    var first = at - 1
    while first > start, Letters.isLead(text[first - 1]) { first -= 1 }
    let words = [
      "in", "of", "since", "by", "last", "next", "this", "until", "from", "early", "late",
    ]
    return !words.contains(String(decoding: text[first..<(at - 1)], as: UTF8.self))
  }
}
