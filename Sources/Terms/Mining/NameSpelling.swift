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
  private let made = Lazy<NameSound>()

  init(_ text: String, language: Language) {
    var folded = FoldedText.fold(text)
    if folded.hasSuffix("'s") { folded.removeLast(2) }
    self.text = text
    self.folded = folded
    key = Readings.flatten(folded)
    isWord = ListedWords.contains(folded, language: language)
    isAcronym = Self.isAcronym(text)
    possessive = text.hasSuffix("’s") ? 4 : text.hasSuffix("'s") ? 2 : 0
  }

  var sound: NameSound { made.value { NameSound(key) } }

  private static func isAcronym(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.count > 1 && !text.utf8.contains { (0x61...0x7A).contains($0) }
      : text.count > 1 && text.allSatisfy { !$0.isLowercase }
  }
}
