internal import Synchronization
package import Text

/// The words of a language that its shipped lexicon translates into English.
package enum LexiconWords {
  private static let known = Mutex<[String: Set<String>]>([:])

  /// - Parameter foldedWord: in folded form.
  package static func contains(_ foldedWord: String, language: Language) -> Bool {
    known.withLock { known in
      if let words = known[language.base] { return words.contains(foldedWord) }
      let words = Set(
        EmbeddedTable.lines("lexicon/\(language.base)-en").compactMap { row in
          row.split(separator: "\t").first.map { FoldedText.fold(String($0)) }
        })
      known[language.base] = words
      return words.contains(foldedWord)
    }
  }
}
