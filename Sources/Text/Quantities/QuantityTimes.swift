/// Times of day.
extension QuantityReader {
  /// 4 p.m., 4.40 p.m., 16 Uhr 40, 16h40, 下午4点40分, 16时40分.
  func clockTime(_ numeral: Numeral, at: Int, from first: Int, prefix: Prefix) -> Outcome? {
    if prefix.signs.contains(.hour), let time = hours(numeral, at: at) { return time }
    let clock = timeMark(after: numeral.end)
    if case .meridiem(let added)? = clock?.value, let clock {
      return meridiemTime(numeral, added: added, at: at, next: clock.end)
    }
    guard let clock, clock.value == .clock, let hour = hour(numeral) else { return nil }
    let minutes = minutes(after: clock.end)
    let isDotted = numeral.value != numeral.value.rounded()
    if lexicon.readsHan {
      // 两点 is two points as well as two o'clock.
      let isTime = byte(numeral.end + 2) != 0xB9 || prefix.meridiem != nil || minutes != nil
      guard isTime || isDigit(numeral.end - 1) else { return nil }
    } else if clock.end - numeral.end <= 1, minutes == nil {
      return nil
    }
    let total = hour + (isDotted ? 0 : Double(minutes?.value ?? 0))
    let next = isDotted ? clock.end : minutes?.end ?? clock.end
    let isOpen = prefix.meridiem == nil && hour < 780 && lexicon.tag != "de"
    return time(
      total, meridiem: prefix.meridiem, at: prefix.meridiem == nil ? at : first,
      next: next, isOpen: isOpen)
  }

  /// À 14 heures 30, в 5 часов.
  private func hours(_ numeral: Numeral, at: Int) -> Outcome? {
    guard let end = match(numeral.end, .unit(.hour)), numeral.isPlain || numeral.isSpelled,
      let hour = hour(numeral)
    else { return nil }
    let minutes = minutes(after: end)
    return time(
      hour + Double(minutes?.value ?? 0), meridiem: nil, at: at, next: minutes?.end ?? end,
      isOpen: hour < 780)
  }

  private func timeMark(after at: Int) -> (value: Lexeme, end: Int)? {
    let isHan = lexicon.readsHan
    return match(at, of: [.clock, .meridiem]) { lexeme -> Lexeme? in
      switch lexeme {
      case .clock: lexeme
      case .meridiem: isHan ? nil : lexeme
      default: nil
      }
    }
  }

  private func meridiemTime(_ numeral: Numeral, added: Double, at: Int, next: Int) -> Outcome? {
    guard let minutes = hour(numeral) else { return nil }
    return time(minutes, meridiem: added, at: at, next: next, isOpen: false)
  }

  /// Minutes after midnight of a number of hours, or of hours and minutes with a point.
  private func hour(_ numeral: Numeral) -> Double? {
    guard numeral.value >= 0, numeral.value < 25, numeral.upper == nil, !numeral.isOrdinal else {
      return nil
    }
    let hours = numeral.value.rounded(.down)
    let minutes = ((numeral.value - hours) * 100).rounded()
    return minutes < 60 ? hours * 60 + minutes : nil
  }

  private func minutes(after at: Int) -> (value: Int, end: Int)? {
    if lexicon.readsHan, let end = match(at, .half), byte(at) != 0x20 { return (30, end) }
    if lexicon.readsHan, let quarter = quarters(at) { return quarter }
    let numeral = lexicon.readsHan ? hanNumeral(at: at) : digits(at: afterSpace(at))
    guard let numeral, let value = numeral.plainOrTens(in: 0...59) else { return nil }
    let end = match(numeral.end, .minuteMark)
    if lexicon.readsHan { return end.map { (value, $0) } }
    return numeral.length == 2 ? (value, numeral.end) : nil
  }

  private func time(
    _ minutes: Double, meridiem: Double?, at: Int, next: Int, isOpen: Bool
  ) -> Outcome {
    var total = minutes
    if let meridiem {
      if meridiem == 720, total < 720 { total += 720 }
      if meridiem == 0, total >= 720, total < 780, !lexicon.readsHan { total -= 720 }
    }
    var quantity = draft(.time, total, at, next)
    if isOpen { quantity.alternative = total < 720 ? total + 720 : total - 720 }
    return .quantity(quantity, next: next)
  }

  /// 16:40, with what follows it; nil where no time is written.
  func colonTime(at: Int, from first: Int, prefix: Prefix) -> Outcome? {
    let run = digitRun(from: at)
    guard run.count <= 2, let hours = digits(at: at), hours.length <= 2,
      let hour = hours.plain(in: 0...24),
      byte(hours.end) == UInt8(ascii: ":"), isDigit(hours.end + 1), isDigit(hours.end + 2),
      !isDigit(hours.end + 3), let minutes = digits(at: hours.end + 1), minutes.isPlain,
      minutes.value < 60
    else { return nil }
    var next = minutes.end
    if byte(next) == UInt8(ascii: ":"), isDigit(next + 1) { next = afterName(next + 1) }
    var meridiem = prefix.meridiem
    if let mark = timeMark(after: next) {
      if case .meridiem(let added) = mark.value { meridiem = added }
      next = mark.end
    }
    return time(
      Double(hour) * 60 + minutes.value, meridiem: meridiem,
      at: prefix.meridiem == nil ? at : first, next: next, isOpen: meridiem == nil && hour < 13)
  }

  /// 一刻, 三刻.
  private func quarters(_ at: Int) -> (value: Int, end: Int)? {
    guard let numeral = hanNumeral(at: at), numeral.value == 1 || numeral.value == 3,
      stands("刻", numeral.end)
    else { return nil }
    return (Int(numeral.value) * 15, numeral.end + 3)
  }

  /// Half past eight, Viertel vor neun.
  func pastHour(_ minutes: Double, at: Int, after: Int) -> Outcome? {
    let next = afterSpace(after)
    guard let hour = digits(at: next) ?? words(at: next), !hour.isOrdinal, !hour.hasScale,
      hour.value >= 1, hour.value <= 24, hour.value == hour.value.rounded(),
      match(hour.end, accept: isMeasure) == nil
    else { return nil }
    let mark = timeMark(after: hour.end)
    var meridiem: Double?
    if case .meridiem(let added)? = mark?.value { meridiem = added }
    return time(
      hour.value * 60 + minutes, meridiem: meridiem, at: at, next: mark?.end ?? hour.end,
      isOpen: meridiem == nil)
  }

  private func isMeasure(_ lexeme: Lexeme) -> Bool? {
    switch lexeme {
    case .unit, .scale, .percent, .currency, .times: true
    default: nil
    }
  }
}
