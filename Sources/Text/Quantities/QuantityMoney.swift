/// Small money, discounts and the digits that Chinese says after a unit.
extension QuantityReader {
  /// 三块五毛, 两元五角二分, 五毛钱, 二十五分钱.
  func smallChange(_ numeral: Numeral) -> Found? {
    guard lexicon.tag == "zh", numeral.upper == nil, !numeral.hasScale else { return nil }
    if let whole = after(Self.yuan, numeral.end), let tenths = hanNumeral(at: whole),
      tenths.value < 10, let end = after(Self.tenthsOfYuan, tenths.end)
    {
      var found = Found(.money, numeral.value + tenths.value / 10, unit: "CNY", end: end)
      if let cents = hanNumeral(at: end), let last = after(Self.cents, cents.end) {
        found = Found(.money, found.value + cents.value / 100, unit: "CNY", end: last)
      }
      return found
    }
    if let end = after(Self.tenthsAlone, numeral.end) {
      return Found(.money, numeral.value / 10, unit: "CNY", end: end)
    }
    return after(Self.centsAlone, numeral.end).map {
      Found(.money, numeral.value / 100, unit: "CNY", end: $0)
    }
  }

  /// Whether 元, 分, 块, 毛 or 角 stands at an offset, as far as two bytes tell.
  func opensSmallChange(_ at: Int) -> Bool {
    switch (byte(at), byte(at + 1)) {
    case (0xE5, 0x85), (0xE5, 0x88), (0xE5, 0x9D), (0xE6, 0xAF), (0xE8, 0xA7): true
    default: false
    }
  }

  private static let yuan = ["块", "元"].map { Array($0.utf8) }
  private static let tenthsOfYuan = ["毛", "角"].map { Array($0.utf8) }
  private static let tenthsAlone = ["毛钱", "角钱"].map { Array($0.utf8) }
  private static let cents = [Array("分".utf8)]
  private static let centsAlone = [Array("分钱".utf8)]
  private static let afterFolding =
    ["屏", "叠", "页", "线", "返", "腰", "射", "桥", "纸", "角", "扇"].map { Array($0.utf8) }

  /// The end of the first of the words that stands at an offset.
  private func after(_ words: [[UInt8]], _ at: Int) -> Int? {
    guard byte(at) >= 0x80 else { return nil }
    return words.first { at + $0.count <= end && text[at..<at + $0.count].elementsEqual($0) }
      .map { at + $0.count }
  }

  /// A percentage, or one taken off the price: 20% off.
  func percent(_ numeral: Numeral, end: Int) -> Found {
    let off = match(end, .discount)
    return Found(.percent, numeral.value, unit: off == nil ? nil : .off, end: off ?? end)
  }

  /// 八折 and 八五折: what is off the price, in percent.
  func remainder(_ numeral: Numeral, end: Int) -> Found? {
    guard numeral.value > 0, numeral.value < 100, after(Self.afterFolding, end) == nil else {
      return nil
    }
    let rest = numeral.value < 10 ? numeral.value * 10 : numeral.value
    return Found(.percent, 100 - rest, unit: .off, end: end)
  }

  /// The decimals of 一米八三 and 1米83; no count or unit follows them.
  func decimals(after end: Int) -> (Double, Int)? {
    var (value, place, next) = (0.0, 0.1, end)
    while next < self.end {
      if isDigit(next) {
        value += Double(text[next] - 0x30) * place
        next += 1
      } else if case .digit(let digit)? = hanDigit(next) {
        value += digit * place
        next += 3
      } else {
        break
      }
      place /= 10
    }
    let isPair = isDigit(end) ? next - end == 2 : next - end == 3 || next - end == 6
    guard isPair, hanDigit(next) == nil, byte(next) != UInt8(ascii: "."), !isCounted(next) else {
      return nil
    }
    return (value, next)
  }

  private func isCounted(_ at: Int) -> Bool {
    match(at) { lexeme -> Bool? in
      switch lexeme {
      case .count, .unit, .percent, .times, .currency: true
      default: nil
      }
    } != nil
  }

  /// Whether a currency stands before its amount: a sign, a code in capitals or a Han word, but not
  /// the *won* of *won 3–1*.
  func opensMoney(_ at: Int, _ end: Int) -> Bool {
    let isLetter = Letters.isLead(text[at]) && Letters.isLead(text[end - 1])
    guard !isLetter || (isCapital(at) && isCapital(end - 1)) else { return false }
    // 元 and 圆 follow their amount.
    guard text[at] < 0xE3 || end - at > 3 else { return false }
    let next = afterSpace(end)
    if isDigit(next) { return true }
    return lexicon.readsHan && text[at] >= 0xE3 && hanNumeral(at: next)?.hasScale ?? false
  }
}
