extension QuantityReader {
  /// Digits with the separators of the language.
  ///
  /// A single separator followed by three digits is read by the language's own convention, and
  /// the other reading is kept as the alternative.
  func digits(at first: Int) -> Numeral? {
    guard isDigit(first) else { return nil }
    let run = digitRun(from: first)
    guard let second = nextGroup(after: run, isFirst: true) else { return plain(run) }
    guard let third = nextGroup(after: second, isFirst: false) else {
      return interpret(run, second, mark: text[run.upperBound])
    }
    var groups = [run, second, third]
    var marks = [text[run.upperBound], text[second.upperBound]]
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
    guard Self.mayGroup(mark), isDigit(run.upperBound + 1) else { return nil }
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

  private static func mayGroup(_ mark: UInt8) -> Bool {
    switch mark {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'"), 0x20: true
    default: false
    }
  }

  /// Two groups, which the mark between them joins, or makes the second decimals.
  private func interpret(_ first: Range<Int>, _ second: Range<Int>, mark: UInt8) -> Numeral {
    let mayBeDecimal = mark == lexicon.decimal || mark == UInt8(ascii: ".")
    guard mayLead(first), second.count == 3 else {
      return mayBeDecimal ? numeral(first, digits: first.count, fraction: second) : plain(first)
    }
    let whole = numeral(first.lowerBound..<second.upperBound, digits: first.count + 3)
    guard mayBeDecimal || mark == UInt8(ascii: ",") else { return whole }
    let decimal = numeral(first, digits: first.count, fraction: second)
    let isDecimal = mark == lexicon.decimal
    var chosen = isDecimal ? decimal : whole
    chosen.alternative = isDecimal ? whole.value : decimal.value
    return chosen
  }

  /// Three groups or more.
  private func interpret(_ groups: [Range<Int>], _ marks: [UInt8]) -> Numeral {
    let (heads, last) = (marks.dropLast(), marks[marks.count - 1])
    if heads.allSatisfy({ $0 == last }), isGrouping(groups[...]) { return numeral(groups[...]) }
    let mayBeDecimal = last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
    if mayBeDecimal, !heads.contains(last), isGrouping(groups.dropLast()) {
      return numeral(groups.dropLast(), fraction: groups.last)
    }
    return plain(groups[0])
  }

  /// Whether a run of digits can be the first of several groups.
  private func mayLead(_ run: Range<Int>) -> Bool {
    (1...3).contains(run.count) && text[run.lowerBound] != 0x30
  }

  /// Whether groups after the first have three digits (or two, as in India, but for the last).
  private func isGrouping(_ groups: ArraySlice<Range<Int>>) -> Bool {
    let middle = groups.dropFirst().dropLast()
    let isIndian = !middle.isEmpty && middle.allSatisfy { $0.count == 2 }
    return mayLead(groups[0]) && groups[groups.endIndex - 1].count == 3
      && (isIndian || middle.allSatisfy { $0.count == 3 })
  }

  private func plain(_ run: Range<Int>) -> Numeral {
    var numeral = Numeral(value(run, fraction: nil), end: run.upperBound, length: run.count)
    numeral.isPlain = true
    return numeral
  }

  private func numeral(
    _ groups: ArraySlice<Range<Int>>, fraction: Range<Int>? = nil
  ) -> Numeral {
    numeral(
      groups[0].lowerBound..<groups[groups.endIndex - 1].upperBound,
      digits: groups.reduce(0) { $0 + $1.count }, fraction: fraction)
  }

  /// - Parameter digits: how many stand in the whole part, without its marks.
  private func numeral(
    _ whole: Range<Int>, digits: Int, fraction: Range<Int>? = nil
  ) -> Numeral {
    var numeral = Numeral(
      value(whole, fraction: fraction), end: fraction?.upperBound ?? whole.upperBound,
      length: digits + (fraction.map { $0.count + 1 } ?? 0))
    numeral.isPlain = digits == whole.count && fraction == nil
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
      let bytes = text.span.extracting(range)
      for at in bytes.indices where Letters.isDigit(bytes[at]) {
        digits += 1
        if digits <= 15 { value = value * 10 + Int(bytes[at] - 0x30) }
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
