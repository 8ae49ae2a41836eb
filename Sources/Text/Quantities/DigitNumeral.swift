extension QuantityReader {
  /// Digits with the separators of the language.
  ///
  /// A single separator followed by three digits is read by the language's own convention, and
  /// the other reading is kept as the alternative.
  func digits(at first: Int) -> Numeral? {
    guard isDigit(first) else { return nil }
    var groups = [digitRun(from: first)]
    var marks: [UInt8] = []
    while let next = nextGroup(after: groups[groups.count - 1], isFirst: marks.isEmpty) {
      marks.append(text[groups[groups.count - 1].upperBound])
      groups.append(next)
    }
    return interpret(groups, marks)
  }

  private func digitRun(from first: Int) -> Range<Int> {
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
    var numeral = numeral([run], fraction: nil)
    numeral.isPlain = true
    return numeral
  }

  private func numeral(_ groups: ArraySlice<Range<Int>>, fraction: Range<Int>?) -> Numeral {
    var written = groups.reduce(into: [UInt8]()) { $0 += text[$1] }
    var end = groups.last?.upperBound ?? start
    if let fraction {
      written += [UInt8(ascii: ".")] + text[fraction]
      end = fraction.upperBound
    }
    let value = Double(String(decoding: written, as: UTF8.self)) ?? 0
    var numeral = Numeral(value, end: end, length: written.count)
    numeral.isPlain = groups.count == 1 && fraction == nil
    return numeral
  }
}
