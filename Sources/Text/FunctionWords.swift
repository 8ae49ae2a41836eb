/// The words that hold a sentence together: articles, prepositions, pronouns, conjunctions and
/// auxiliaries. Each list is made on first use.
package enum FunctionWords {
  /// The languages that there are lists for, in the order of their tags.
  package static let languages: [Language] = [
    "cs", "da", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr", "uk",
  ]

  private static let lists = Dictionary(
    uniqueKeysWithValues: languages.map { ($0.base, Lazy<Set<String>>()) })

  /// The list of a language in folded form (see ``FoldedText``); empty if there is none.
  package static func list(_ language: Language) -> Set<String> {
    let base = language.base
    return lists[base]?.value {
      Set(EmbeddedTable.lines("function-words/" + base).map(FoldedText.fold))
    } ?? []
  }

  package static func contains(_ foldedWord: String, language: Language) -> Bool {
    list(language).contains(foldedWord)
  }
}
