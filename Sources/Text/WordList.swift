/// The words of a language, to tell a misspelling from a word.
///
/// A word counts if it stands in the list or among the function words, if it is a regular form of
/// one that does (English), or if it is a compound with hyphens whose parts all count.
package enum WordList {
  private static let lists = Dictionary(
    uniqueKeysWithValues: ["de", "en", "es", "fr", "ru"].map { ($0, Lazy<SortedWords>()) })

  private static func list(_ language: Language) -> SortedWords? {
    let base = language.base
    return lists[base]?.value { SortedWords("words/" + base) }
  }

  /// Whether there is a list for a language. Without one no word counts but function words.
  package static func isAvailable(for language: Language) -> Bool { list(language) != nil }

  /// - Parameter foldedWord: in folded form (see ``FoldedText``): `kazakhstan's`, `co-operate`.
  package static func contains(_ foldedWord: String, language: Language) -> Bool {
    contain([foldedWord], language: language)[0]
  }

  /// The same of each of many words.
  package static func contain(_ foldedWords: [String], language: Language) -> [Bool] {
    let words = list(language)
    let functionWords = FunctionWords.list(language)
    let isKnown: (String) -> Bool = {
      words?.contains($0) ?? false || functionWords.contains($0)
    }
    return foldedWords.map { word in
      if counts(word, language: language, isKnown: isKnown) { return true }
      guard word.utf8.contains(UInt8(ascii: "-")) else { return false }
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      return parts.allSatisfy { counts(String($0), language: language, isKnown: isKnown) }
    }
  }

  private static func counts(
    _ word: String, language: Language, isKnown: (String) -> Bool
  ) -> Bool {
    if isKnown(word) { return true }
    return language.base == "en" && EnglishForms.candidates(for: word).contains(where: isKnown)
  }
}
