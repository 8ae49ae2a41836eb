/// Text that is no number and tells of none.
extension QuantityReader {
  /// The end of a word or a scalar that nothing can come of: no number, no phrase that a number
  /// begins with, no name with digits behind it. Nil for any other.
  func afterPlainText(_ at: Int) -> Int? {
    let first = text[at]
    if Letters.isLead(first) { return afterPlainWord(at) }
    if Letters.isDigit(first) { return nil }
    if first & 0xF0 == 0xE0, at + 2 < end {
      let scalar = Letters.scalar(first, text[at + 1], text[at + 2])
      return lexicon.openings.contains(scalar: scalar) ? nil : at + 3
    }
    return lexicon.openings.contains(first, byte(at + 1)) ? nil : afterWord(at)
  }

  private func afterPlainWord(_ at: Int) -> Int? {
    let word = Letters.word(in: text, from: at, end: end)
    let mayOpen =
      lexicon.compounds
      ? lexicon.openings.contains(text[at], byte(at + 1))
      : lexicon.openings.contains(word.hash)
    if mayOpen { return nil }
    let isAttached =
      isDigit(word.end) || byte(word.end) == UInt8(ascii: "-") && isDigit(word.end + 1)
    return isAttached ? nil : max(word.end, at + 1)
  }
}
