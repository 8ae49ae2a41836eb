internal import Terms
internal import Text

extension ConceptNames.Name {
  /// The most bytes that a slip makes a word longer or shorter: two edits may put in or take out two
  /// scalars, or put one of four bytes in the place of a letter.
  static let longestGap = 8

  /// Whether a folded word is a slip away from the name.
  func hasSlip(_ word: String) -> Bool {
    if word == folded { return false }
    let (own, other) = (Array(word.unicodeScalars), Array(folded.unicodeScalars))
    let longest = max(own.count, other.count)
    guard min(own.count, other.count) >= 5 || longest >= 6, own.first == other.first,
      !Self.isOfName(word, folded),
      EditDistance.between(own, other, limit: longest >= 10 ? 2 : 1) != nil
    else { return false }
    return !NameForms.areInflections(word, folded)
      && Readings.flatten(word) != Readings.flatten(folded)
      && !Self.areTranscriptions(own, other)
  }

  /// Whether two spellings differ only as transcriptions do: Aktau, Aqtau. A letter of a double one
  /// is dropped in no transcription of a name that everybody knows.
  private static func areTranscriptions(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let keys = [a, b].map {
      NameKey.fold(String(String.UnicodeScalarView($0)).replacing("kh", with: "h"))
    }
    return keys[0] == keys[1] && !LetterSlip.isDoubled(a, of: b)
      && !LetterSlip.isDoubled(b, of: a)
  }

  /// Whether a word is what people or things of the name are called: Germans, Swedes, Canadian.
  private static func isOfName(_ word: String, _ name: String) -> Bool {
    let one = word.hasSuffix("s") ? String(word.dropLast()) : word
    return word.hasPrefix(name) || name.hasPrefix(one)
      || ["an", "ese", "ish", "i", "ic"].contains { one.hasSuffix($0) && !name.hasSuffix($0) }
  }
}
