/// Text that is no number and tells of none.
extension QuantityReader {
  /// The end of the words and scalars from an offset on that nothing can come of: no number, no
  /// phrase that a number begins with, no name with digits behind it; and whether there is more
  /// than space among them.
  func plainText(from start: Int) -> (end: Int, hasWords: Bool) {
    let bytes = text.span.extracting(first: end)
    let openings = lexicon.openings
    var at = start
    var hasWords = false
    while at < bytes.count {
      let first = bytes[at]
      if first == 0x20 {
        at += 1
        continue
      }
      if Letters.isLead(first) {
        let next = Letters.end(of: bytes, from: at)
        if mayOpen(openings, bytes, at, next) || isAttached(bytes, next) { break }
        at = next
      } else if first & 0xF0 == 0xE0, at + 2 < bytes.count {
        let next = endOfPlainScalars(openings, bytes, from: at)
        if next == at { break }
        at = next
      } else {
        if Letters.isDigit(first) || openings.contains(first, byte(at + 1)) { break }
        at = afterWord(at)
      }
      hasWords = true
    }
    return (at, hasWords)
  }

  /// The end of the scalars of three bytes from an offset on that no number begins with.
  @inline(__always)
  private func endOfPlainScalars(
    _ openings: OpeningWords, _ bytes: Span<UInt8>, from start: Int
  ) -> Int {
    var at = start
    while at &+ 2 < bytes.count, bytes[at] & 0xF0 == 0xE0 {
      if openings.holdsScalar(bytes, at), openings.openScalar(bytes, at) { break }
      at &+= 3
    }
    return at
  }

  /// Whether a number may begin with the word between two offsets.
  @inline(__always)
  private func mayOpen(
    _ openings: OpeningWords, _ bytes: Span<UInt8>, _ at: Int, _ next: Int
  ) -> Bool {
    if lexicon.compounds { return openings.contains(bytes[at], byte(at + 1)) }
    return openings.holdsStart(bytes, at, next) && openings.openWord(bytes, at, next)
  }

  /// Whether digits follow the word that ends at an offset, at once or behind a hyphen.
  @inline(__always)
  private func isAttached(_ bytes: Span<UInt8>, _ next: Int) -> Bool {
    guard next < bytes.count, bytes[next] != 0x20 else { return false }
    return isDigit(next) || bytes[next] == UInt8(ascii: "-") && isDigit(next + 1)
  }
}
