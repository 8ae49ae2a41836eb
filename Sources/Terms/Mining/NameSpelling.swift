internal import Text

/// What a capitalised word tells wherever it stands.
final class NameSpelling: Sendable {
  let text: String
  /// Lower-case letters without marks, apostrophes and possessive ending.
  let key: String
  let folded: String
  /// Whether it is in the language's word list.
  let isWord: Bool
  /// Whether nothing in it is in lower case.
  let isAcronym: Bool
  /// Bytes of the possessive ending.
  let possessive: UInt32

  init(_ text: String, language: Language) {
    var folded = FoldedText.fold(text)
    if folded.hasSuffix("'s") { folded.removeLast(2) }
    self.text = text
    self.folded = folded
    key = Readings.flatten(folded)
    isWord = WordList.contains(folded, language: language)
    isAcronym = text.count > 1 && text.allSatisfy { !$0.isLowercase }
    possessive = text.hasSuffix("’s") ? 4 : text.hasSuffix("'s") ? 2 : 0
  }
}
