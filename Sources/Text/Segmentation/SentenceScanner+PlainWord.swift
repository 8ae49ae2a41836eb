/// The usual full stop: a word of plain letters before it, a space and a capital behind.
extension SentenceScanner {
  /// Letters of a plain word: fewer may be an abbreviation that no table has.
  private static let lengths = 3...24

  /// Whether a full stop ends a word of three ASCII letters or more, the first alone a capital or
  /// none, which is no abbreviation; a capital must follow. Every rule for full stops lets such a
  /// one end its sentence, so that neither word need become a ``Token``.
  func endsPlainWord(_ candidate: Candidate) -> Bool {
    guard candidate.isSpaced, !candidate.closes, candidate.after.kind.isUpper,
      let word = plainWord(before: candidate.mark)
    else { return false }
    if profile.traits.contains(.capitalNouns), isStreet(word) { return false }
    let classes = profile.words.classes(of: text.bytes.span.extracting(word))
    return classes.isDisjoint(with: [.abbreviation, .units])
  }

  private func plainWord(before offset: Int) -> Range<Int>? {
    let bytes = text.bytes.span
    let limit = max(start, offset - Self.lengths.upperBound)
    var from = offset
    while from > limit, (0x61...0x7A).contains(bytes[from - 1]) { from -= 1 }
    if from > limit, (0x41...0x5A).contains(bytes[from - 1]) { from -= 1 }
    guard from == start || bytes[from - 1] == 0x20, Self.lengths.contains(offset - from) else {
      return nil
    }
    return from..<offset
  }

  /// `Goethestr`: the table may know the end of a word.
  private func isStreet(_ word: Range<Int>) -> Bool {
    let end = word.upperBound
    return text.byte(end - 3) == 0x73 && text.byte(end - 2) == 0x74 && text.byte(end - 1) == 0x72
  }
}
