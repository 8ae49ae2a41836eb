/// Ages that no unit names.
extension QuantityReader {
  /// Whether a bare number between commas follows a name: *Anna Keller, 64, runs a shop*.
  func isApposition(_ numeral: Numeral, at: Int) -> Bool {
    guard numeral.isPlain, !numeral.isSpelled, numeral.upper == nil,
      (10...110).contains(numeral.value), byte(numeral.end) == UInt8(ascii: ","),
      byte(numeral.end + 1) == 0x20, byte(at - 1) == 0x20, byte(at - 2) == UInt8(ascii: ",")
    else { return false }
    return isCapitalised(wordEndingAt: at - 2)
  }

  /// Whether the word that ends at an offset begins with a capital letter of ASCII, and is no month.
  private func isCapitalised(wordEndingAt last: Int) -> Bool {
    var first = last
    while first > start, text[first - 1] >= 0x80 || Letters.isLead(text[first - 1]) { first -= 1 }
    let month = match(first) { lexeme -> Int? in
      if case .month(let month) = lexeme { month } else { nil }
    }
    return first < last && isCapital(first) && month == nil
  }
}
