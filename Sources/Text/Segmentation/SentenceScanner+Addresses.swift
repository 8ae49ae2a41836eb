/// Lists of addresses and the heads of letters, where an address closes a line that has no mark.
extension SentenceScanner {
  /// Ends a sentence after a web or mail address that another address or a capital follows.
  /// - Parameter offset: a full stop inside the address.
  mutating func considerAddress(_ offset: Int) {
    guard isInformal, text.isInsideAddress(offset) else { return }
    var at = max(offset, unspacedEnd)
    while at < text.end, at - offset < 300, text.byte(at) > 0x20 { at += 1 }
    unspacedEnd = at
    guard text.byte(at) == 0x20, !endsInMark(at) else { return }
    let next = text.skippingSpaces(at)
    if text.scalar(at: next).kind.isUpper || opensWebAddress(next) { emit(next, .address) }
  }

  private func endsInMark(_ offset: Int) -> Bool {
    let last = text.scalar(before: offset).kind.mark
    return last != .none && last != .closeBracket
  }

  private func opensWebAddress(_ offset: Int) -> Bool {
    let isScheme = text.byte(offset) == 0x68 && text.byte(offset + 3) == 0x70
    return isScheme && text.first(0x3A, from: offset + 4, within: 2) != nil
      && text.first(0x2F, from: offset + 5, within: 2) != nil
  }
}

extension SentenceText {
  /// Whether the run of characters before an offset has `@`, `//` or `www` in it.
  fileprivate func isInsideAddress(_ offset: Int) -> Bool {
    let bytes = bytes.span
    var (second, third) = (byte(offset), byte(offset + 1))
    var at = offset
    let limit = max(start, offset - 60)
    while at > limit {
      let first = bytes[at - 1]
      if first <= 0x20 { return false }
      if first == 0x40 || (first == 0x2F && second == 0x2F) { return true }
      if first == 0x77, second == 0x77, third == 0x77 { return true }
      (second, third) = (first, second)
      at -= 1
    }
    return false
  }
}
