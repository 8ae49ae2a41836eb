internal import ICU

/// The abbreviations that CLDR lists for a language (the suppressions of its sentence breaks), made
/// ready for a ``WordClassTable``.
///
/// The lists hold ordinary words too, as they may stand for a longer one (`Port.`, `Test.`, `Link.`).
/// Without a full stop inside it, a word is left out if it is all capitals, which take no stop
/// (`RAM`, `OK`), or in the word list of the language or of English, which lends to all.
enum Suppressions {
  /// Folded, without spaces and without the final full stop.
  static func words(of language: Language) -> [String] {
    LocaleData.sentenceSuppressions(language.base).compactMap { written in
      let compact = written.utf8.filter { $0 != UInt8(ascii: " ") }
      guard compact.last == UInt8(ascii: ".") else { return nil }
      let word = String(decoding: compact.dropLast(), as: UTF8.self)
      guard word.unicodeScalars.count > 1 else { return nil }
      return isOrdinary(word, language) ? nil : FoldedText.fold(word)
    }
  }

  private static func isOrdinary(_ word: String, _ language: Language) -> Bool {
    guard !word.utf8.contains(0x2E) else { return false }
    if word.allSatisfy(\.isUppercase) { return true }
    let folded = FoldedText.fold(word)
    return [language, "en"].contains { WordList.contains(folded, language: $0) }
  }
}
