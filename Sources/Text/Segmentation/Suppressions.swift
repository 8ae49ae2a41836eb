internal import ICU

/// The abbreviations that CLDR lists for a language (the suppressions of its sentence breaks), made
/// ready for a ``WordClassTable``.
///
/// The lists hold ordinary words too, as they may stand for a longer one (`Port.`, `Test.`, `Link.`).
/// Without a full stop inside it, a word is left out if it is all capitals, which take no stop
/// (`RAM`, `OK`), or in the word list of the language or of English, which lends to all.
enum Suppressions {
  /// Adds those that the table lacks.
  static func add(to table: inout WordClassTable, _ language: Language) {
    for word in words(of: language) {
      let folded = FoldedText.fold(word)
      if table.classes(of: folded).isEmpty, !isOrdinary(word, folded, language) {
        table.add(folded, .ordinary)
      }
    }
  }

  /// Without spaces and without the final full stop.
  private static func words(of language: Language) -> [String] {
    LocaleData.sentenceSuppressions(language.base).compactMap { written in
      let compact = written.utf8.filter { $0 != UInt8(ascii: " ") }
      guard compact.last == UInt8(ascii: ".") else { return nil }
      let word = String(decoding: compact.dropLast(), as: UTF8.self)
      return word.unicodeScalars.count > 1 ? word : nil
    }
  }

  private static func isOrdinary(_ word: String, _ folded: String, _ language: Language) -> Bool {
    guard !word.utf8.contains(0x2E) else { return false }
    if word.allSatisfy(\.isUppercase) { return true }
    return [language, "en"].contains { WordList.contains(folded, language: $0) }
  }
}
