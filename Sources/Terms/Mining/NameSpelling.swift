internal import Text

/// What a capitalised word tells wherever it stands.
final class NameSpelling: Sendable {
  /// What is asked of every word, in a few bytes.
  struct Traits: Sendable {
    /// Whether it is in the language's word list.
    let isWord: Bool
    /// Whether nothing in it is in lower case.
    let isAcronym: Bool
    /// Whether it is a sequence of the readings of ideographs, and whether it may begin one.
    let isReading: Bool
    let opensReading: Bool
    /// Bytes of the key.
    let length: UInt32
    /// Bytes of the possessive ending.
    let possessive: UInt32
  }

  let text: String
  /// Lower-case letters without marks, apostrophes and possessive ending.
  let key: String
  let folded: String
  let traits: Traits
  private let made = Lazy<NameSound>()

  init(_ text: String, language: Language) {
    var folded = FoldedText.fold(text)
    if folded.hasSuffix("'s") { folded.removeLast(2) }
    self.text = text
    self.folded = folded
    key = Readings.flatten(folded)
    let reading = HanSounds.shared.tree.reading(of: Array(key.utf8))
    traits = Traits(
      isWord: ListedWords.contains(folded, language: language), isAcronym: Self.isAcronym(text),
      isReading: reading.syllables != nil, opensReading: reading.isOpen,
      length: UInt32(key.utf8.count),
      possessive: text.hasSuffix("’s") ? 4 : text.hasSuffix("'s") ? 2 : 0)
  }

  var isWord: Bool { traits.isWord }
  var sound: NameSound { made.value { NameSound(key) } }

  private static func isAcronym(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.count > 1 && !text.utf8.contains { (0x61...0x7A).contains($0) }
      : text.count > 1 && text.allSatisfy { !$0.isLowercase }
  }
}
