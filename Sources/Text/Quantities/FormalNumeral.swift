/// Han numerals as banks write them: 壹万贰仟叁佰元整.
extension QuantityReader {
  /// The scalar of three bytes at an offset, U+3000 to U+9FFF.
  func scalar(_ at: Int) -> UInt32? {
    guard at >= start, at + 2 < end, text[at] >= 0xE3, text[at] <= 0xE9 else { return nil }
    let high = UInt32(text[at] & 0x0F) << 12
    return high | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
  }

  /// Most of these characters are words of their own (队伍, 大陆, 收拾): one is a numeral only
  /// beside another that can go with it.
  func formalDigit(_ scalar: UInt32, at: Int) -> HanDigit? {
    guard let digit = HanDigit.formal(scalar) else { return nil }
    guard case .digit = digit else {
      if case .digit? = formal(at - 3) { return digit }
      return nil
    }
    if formal(at + 3)?.factor != nil || formal(at - 3)?.factor != nil { return digit }
    let isAfterZero = self.scalar(at - 3) == 0x96F6 && formal(at - 6)?.factor != nil
    return isAfterZero || isScaledMoney(at + 3) ? digit : nil
  }

  private func formal(_ at: Int) -> HanDigit? { scalar(at).flatMap(HanDigit.formal) }

  /// 万元, 亿元 and 万 before another formal numeral.
  private func isScaledMoney(_ at: Int) -> Bool {
    guard let scalar = scalar(at), case .scale? = HanDigit(scalar) else { return false }
    if formal(at + 3) != nil { return true }
    return [0x5143, 0x5706, 0x5713, 0x7F8E, 0x6B27].contains(self.scalar(at + 3) ?? 0)
  }
}
