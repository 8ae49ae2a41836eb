internal import ICU
internal import Text

/// Whether a term is written as its language is.
enum TermScript {
  /// What is wrong, or nil. Latin words are at home in every language, as acronyms and brands.
  static func fault(of term: Term) -> String? {
    let scripts = Set(term.text.unicodeScalars.filter(\.properties.isAlphabetic).map(\.script))
      .subtracting([.common, .inherited])
    let usual = Set(term.language.scripts)
    let language = term.language.englishName
    let foreign = scripts.subtracting(usual).subtracting([.latin])
    if let script = foreign.min(by: { $0.code < $1.code }), !usual.isEmpty {
      return "\"\(term.text)\" has \(script.code) letters, and \(language) is not written with them"
    }
    let isLatinWord = scripts == [.latin] && !usual.contains(.latin) && !usual.isEmpty
    let letters = term.text.unicodeScalars.filter(\.properties.isAlphabetic)
    if isLatinWord, letters.contains(where: \.properties.isLowercase), term.language.base == "zh" {
      return "\"\(term.text)\" is marked as \(language), and has Latin letters alone"
    }
    return mixed(term.text)
  }

  /// A word of Latin and Cyrillic letters together.
  private static func mixed(_ text: String) -> String? {
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      let scripts = Set(word.unicodeScalars.map(\.script))
      if scripts.isSuperset(of: [.latin, .cyrillic]) {
        return "\"\(word)\" mixes Latin and Cyrillic letters"
      }
    }
    return nil
  }
}
