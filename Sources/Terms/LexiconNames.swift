internal import Synchronization
package import Text

/// The names among the words of the lexicons that ship, as a term base of two languages: Kopenhagen
/// and *Copenhagen*, 汉堡 and *Hamburg*.
///
/// Like CLDR's names they serve to look up and to suggest, and never ask for a rendering.
package enum LexiconNames {
  private static let known = Mutex<[String: Glossary]>([:])
  private static let pivot = "en"
  /// Shorter words are too like others.
  private static let leastLetters = 5

  /// - Returns: concepts with a name in each language; empty unless one of the languages is English
  ///   and a lexicon of the other one ships.
  package static func glossary(_ source: Language, _ target: Language) -> Glossary {
    let other = source.base == pivot ? target : source
    guard source.base == pivot || target.base == pivot, other.base != pivot else {
      return Glossary()
    }
    return known.withLock { known in
      if let glossary = known[other.base] { return glossary }
      let glossary = Glossary(
        concepts: EmbeddedTable.lines("lexicon/\(other.base)-\(pivot)").compactMap {
          concept($0, other)
        })
      known[other.base] = glossary
      return glossary
    }
  }

  /// A row: a word and its translations, tabs between.
  private static func concept(_ row: String, _ language: Language) -> Concept? {
    let cells = row.split(separator: "\t")
    guard let word = cells.first, word.first != "#" else { return nil }
    let names = cells.dropFirst().filter(isName)
    guard !names.isEmpty else { return nil }
    let own = Term(String(word), language: language)
    return Concept(
      id: "lexicon-\(word)", type: "name",
      terms: [own] + names.map { Term(String($0), language: Language(pivot)) }, rank: .builtIn)
  }

  /// One word with a capital that is no acronym.
  private static func isName(_ text: Substring) -> Bool {
    text.unicodeScalars.count >= leastLetters && (text.first?.isUppercase ?? false)
      && text.dropFirst().allSatisfy { $0.isLowercase }
  }
}
