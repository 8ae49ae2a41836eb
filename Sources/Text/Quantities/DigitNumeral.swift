extension QuantityReader {
  /// Digits with the separators of the language.
  ///
  /// A single separator followed by three digits is read by the language's own convention, and
  /// the other reading is kept as the alternative.
  func digits(at first: Int) -> Numeral? {
    guard isDigit(first) else { return nil }
    let run = digitRun(from: first)
    guard let second = nextGroup(after: run, isFirst: true) else { return plain(run) }
    var groups = [run, second]
    var marks = [text[run.upperBound]]
    while let next = nextGroup(after: groups[groups.count - 1], isFirst: false) {
      marks.append(text[groups[groups.count - 1].upperBound])
      groups.append(next)
    }
    return interpret(groups, marks)
  }

  func digitRun(from first: Int) -> Range<Int> {
    var at = first
    while isDigit(at) { at += 1 }
    return first..<at
  }

  /// The digits after a separator, if the byte after `run` can be one.
  private func nextGroup(after run: Range<Int>, isFirst: Bool) -> Range<Int>? {
    let mark = byte(run.upperBound)
    guard isDigit(run.upperBound + 1), ".,' ".utf8.contains(mark) else { return nil }
    let next = digitRun(from: run.upperBound + 1)
    if mark == UInt8(ascii: ".") { return next }
    if mark == UInt8(ascii: ",") {
      let isNarrow = original(run.upperBound) == mark
      return isNarrow && (next.count == 3 || mark == lexicon.decimal || next.count == 2)
        ? next : nil
    }
    let isGroup = next.count == 3 && run.count <= 3 && (!isFirst || text[run.lowerBound] != 0x30)
    let isWide = original(run.upperBound) >= 0x80
    return isGroup && (lexicon.groups.contains(mark) || isWide) ? next : nil
  }

  private func interpret(_ groups: [Range<Int>], _ marks: [UInt8]) -> Numeral? {
    guard let last = marks.last else { return plain(groups[0]) }
    let heads = marks.dropLast()
    let isGrouped = isGrouping(groups, count: groups.count)
    if marks.allSatisfy({ $0 == last }), isGrouped {
      return grouped(groups, mark: last, isAmbiguous: marks.count == 1)
    }
    let mayBeDecimal = last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
    if mayBeDecimal, !heads.contains(last), isGrouping(groups, count: groups.count - 1),
      marks.count > 1 || last == lexicon.decimal || last == UInt8(ascii: ".")
    {
      return numeral(groups.dropLast(), fraction: groups.last)
    }
    return plain(groups[0])
  }

  /// Whether groups after the first have three digits (or two, as in India, but for the last).
  private func isGrouping(_ groups: [Range<Int>], count: Int) -> Bool {
    guard count > 1 else { return true }
    guard (1...3).contains(groups[0].count), text[groups[0].lowerBound] != 0x30 else {
      return false
    }
    let middle = groups[1..<(count - 1)]
    let isIndian = count > 2 && middle.allSatisfy { $0.count == 2 }
    return groups[count - 1].count == 3 && (isIndian || middle.allSatisfy { $0.count == 3 })
  }

  private func grouped(_ groups: [Range<Int>], mark: UInt8, isAmbiguous: Bool) -> Numeral {
    let whole = numeral(groups[...], fraction: nil)
    let isMark = mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",")
    guard isAmbiguous, isMark else { return whole }
    let decimal = numeral(groups.dropLast(), fraction: groups.last)
    let isDecimal = mark == lexicon.decimal
    var chosen = isDecimal ? decimal : whole
    chosen.alternative = isDecimal ? whole.value : decimal.value
    return chosen
  }

  private func plain(_ run: Range<Int>) -> Numeral {
    var numeral = Numeral(value(run, fraction: nil), end: run.upperBound, length: run.count)
    numeral.isPlain = true
    return numeral
  }

  private func numeral(_ groups: ArraySlice<Range<Int>>, fraction: Range<Int>?) -> Numeral {
    let whole = groups.first.map { $0.lowerBound..<(groups.last ?? $0).upperBound } ?? 0..<0
    let digits = groups.reduce(0) { $0 + $1.count }
    var numeral = Numeral(
      value(whole, fraction: fraction), end: fraction?.upperBound ?? whole.upperBound,
      length: digits + (fraction.map { $0.count + 1 } ?? 0))
    numeral.isPlain = groups.count == 1 && fraction == nil
    return numeral
  }

  /// The value of digits, and of decimals; marks between the digits are left out.
  ///
  /// Up to fifteen digits are exact in binary, and so is their power of ten: one division
  /// rounds as reading the decimal number does.
  private func value(_ whole: Range<Int>, fraction: Range<Int>?) -> Double {
    var digits = 0
    var value = 0
    func take(_ range: Range<Int>) {
      for at in range where isDigit(at) {
        digits += 1
        if digits <= 15 { value = value * 10 + Int(text[at] - 0x30) }
      }
    }
    take(whole)
    if let fraction { take(fraction) }
    if digits <= 15 { return Double(value) / Decimals.power(fraction?.count ?? 0) }
    var written = text[whole].filter(Letters.isDigit)
    if let fraction { written += [UInt8(ascii: ".")] + text[fraction] }
    return Double(String(decoding: written, as: UTF8.self)) ?? 0
  }
}
