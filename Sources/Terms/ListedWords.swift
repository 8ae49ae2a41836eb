internal import Synchronization
package import Text

/// Whether the word list of a language has a word, looked up once for all texts of a run.
package enum ListedWords {
  /// So many words of a language are kept; others are looked up each time.
  private static let most = 1 << 15

  /// By the primary subtag of the language.
  private static let known = Mutex<[String: [String: Bool]]>([:])

  /// - Parameter folded: see ``FoldedText``.
  package static func contains(_ folded: String, language: Language) -> Bool {
    if let known = known.withLock({ $0[language.base]?[folded] }) { return known }
    let isListed = WordList.contains(folded, language: language)
    keep([(folded, isListed)], language)
    return isListed
  }

  /// The same of each of many words.
  package static func contain(_ folded: [String], language: Language) -> [Bool] {
    var found = known.withLock { known -> [Bool?] in
      let words = known[language.base] ?? [:]
      return folded.map { words[$0] }
    }
    let places = folded.indices.filter { found[$0] == nil }
    let words = places.map { folded[$0] }
    let made = WordList.contain(words, language: language)
    for (place, isListed) in zip(places, made) { found[place] = isListed }
    keep(Array(zip(words, made)), language)
    return found.map { $0 ?? false }
  }

  private static func keep(_ made: [(String, Bool)], _ language: Language) {
    if made.isEmpty { return }
    known.withLock { known in
      // Taken out, or a copy would be made of it.
      var words = known.removeValue(forKey: language.base) ?? [:]
      let room = max(0, most - words.count)
      words.reserveCapacity(words.count + min(room, made.count))
      for (word, isListed) in made.prefix(room) { words[word] = isListed }
      known[language.base] = words
    }
  }
}
