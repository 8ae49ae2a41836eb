/// Numbers told by their shape alone: times, dates in digits, labels, fractions with a slash.
extension QuantityReader {
  func shaped(at: Int, prefix: Prefix, from first: Int) -> Outcome? {
    if at == start, let label = listNumber(at: at) { return label }
    if byte(at - 1) == UInt8(ascii: "["), let label = bracketedNumber(at: at) { return label }
    let mark = digitRun(from: at).upperBound
    if byte(mark) == UInt8(ascii: ":") { return colonTime(at: at, from: first, prefix: prefix) }
    guard let parts = parts(at: at, mark) else { return nil }
    if parts.values.count == 3, let date = digitDate(parts) {
      return .quantity(dated(date, nil, at, parts.end), next: parts.end)
    }
    if parts.mark == UInt8(ascii: "/"), parts.values.count == 2 {
      return slashed(parts, at: at)
    }
    if parts.values.count > 2 { return named(Double(parts.values[0]), at, afterName(parts.end)) }
    return nil
  }

  /// `1.`, `2)` and `3、` at the start of a block; `1.2` at the start of a heading.
  private func listNumber(at: Int) -> Outcome? {
    guard let first = digits(at: at), first.value < 1000 else { return nil }
    let mark = byte(first.end)
    let isMarked = mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    if first.isPlain, isMarked, byte(first.end + 1) == 0x20 || lexicon.readsHan {
      let isDate = dayFirst(first, at: at) != nil || match(first.end + 1, .century) != nil
      return isDate ? nil : named(first.value, at, first.end)
    }
    if first.isPlain, stands("、", first.end) {
      return named(first.value, at, first.end)
    }
    guard isHeading, !first.isPlain, first.end - at <= 4, byte(first.end) == 0x20 else {
      return nil
    }
    let scaled = lexicon.readsHan ? hanNumeral(at: at) ?? first : scaled(first, isMoney: false)
    let isCounted = scaled.end != first.end || suffix(of: first, prefix: Prefix()) != nil
    return isCounted ? nil : named(first.value, at, first.end)
  }

  /// `[12]`: a footnote mark.
  private func bracketedNumber(at: Int) -> Outcome? {
    guard let number = digits(at: at), byte(number.end) == UInt8(ascii: "]") else { return nil }
    return named(number.value, at, number.end)
  }

  private struct Parts {
    var values: [Int] = []
    var lengths: [Int] = []
    var mark: UInt8 = 0
    var end: Int
  }

  private static func joinsParts(_ mark: UInt8) -> Bool {
    mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/")
  }

  /// Digits joined by one mark out of `.`, `-` and `/`: three runs or more, or two and a slash.
  ///
  /// - Parameter mark: the end of the first run.
  private func parts(at: Int, _ mark: Int) -> Parts? {
    guard Self.joinsParts(byte(mark)), isDigit(mark + 1) else { return nil }
    // Two runs are told by a slash alone.
    let second = digitRun(from: mark + 1).upperBound
    let goesOn = byte(second) == byte(mark) && isDigit(second + 1)
    guard goesOn || byte(mark) == UInt8(ascii: "/") else { return nil }
    var parts = Parts(end: at)
    while parts.values.count < 12 {
      var next = parts.end
      while isDigit(next) { next += 1 }
      parts.values.append(
        Int(String(decoding: text[parts.end..<next].prefix(9), as: UTF8.self)) ?? 0)
      parts.lengths.append(next - parts.end)
      parts.end = next
      let mark = byte(next)
      if parts.mark == 0, Self.joinsParts(mark) { parts.mark = mark }
      guard mark != 0, mark == parts.mark, isDigit(next + 1) else { break }
      parts.end = next + 1
    }
    let isGrouped =
      parts.mark == UInt8(ascii: ".") && parts.lengths.dropFirst().allSatisfy { $0 == 3 }
    return parts.values.count < 2 || isGrouped ? nil : parts
  }

  /// 2024-09-03, 3.9.2024; of 3/9/2024 only what both conventions agree on.
  private func digitDate(_ parts: Parts) -> DateParts? {
    let (a, b, c) = (parts.values[0], parts.values[1], parts.values[2])
    if parts.lengths[0] == 4, parts.lengths[2] <= 2 { return checked(a, b, c) }
    guard parts.lengths[2] == 4, parts.lengths[0] <= 2, parts.lengths[1] <= 2 else { return nil }
    if parts.mark != UInt8(ascii: "/") || a > 12 || lexicon.tag != "en" { return checked(c, b, a) }
    return b > 12 || a == b ? checked(c, a, b) : DateParts(year: c)
  }

  private func checked(_ year: Int, _ month: Int, _ day: Int) -> DateParts? {
    let isDate = (1000...2999).contains(year) && (1...12).contains(month)
    return isDate && (1...31).contains(day) ? DateParts(year: year, month: month, day: day) : nil
  }

  /// 1/3 is a fraction, 2023/24 a year, anything else a label.
  private func slashed(_ parts: Parts, at: Int) -> Outcome {
    let (a, b) = (parts.values[0], parts.values[1])
    if a > 0, a < b, b <= 100, parts.lengths[1] <= 3 {
      return quantity(.fraction, Double(a) / Double(b), at, parts.end)
    }
    if parts.lengths[0] == 4, parts.lengths[1] == 2 {
      return quantity(.year, Double(a), at, parts.end)
    }
    return named(Double(a), at, afterName(parts.end))
  }
}
