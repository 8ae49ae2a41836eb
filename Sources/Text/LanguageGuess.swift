internal import ICU

/// Guesses what language a text is in: by its script, by letters that few languages of the script
/// have, and for Latin script by function words.
package enum LanguageGuess {
  /// Bytes; more say nothing more.
  private static let sampleSize = 1 << 16

  /// The language of a text, without script or region; `und` when there is nothing to go by.
  ///
  /// - Parameter text: valid UTF-8.
  package static func guess(_ text: [UInt8]) -> Language {
    var end = min(text.count, sampleSize)
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    let counts = LetterCounts(text[..<end])
    switch counts.leading {
    case nil: return "und"
    case .latin?: return latin(text[..<end])
    case .han?: return han(counts)
    case .cyrillic?: return letters(counts.cyrillic, among: cyrillic) ?? "ru"
    case .arabic?: return letters(counts.arabic, among: arabic) ?? "ar"
    case let script?: return scripts[script.code] ?? "und"
    }
  }

  /// Scripts that one language of today's press is written in, or one far more than others.
  private static let scripts: [String: Language] = [
    "Hang": "ko", "Grek": "el", "Hebr": "he", "Thai": "th", "Geor": "ka", "Armn": "hy",
    "Deva": "hi", "Beng": "bn", "Taml": "ta", "Khmr": "km", "Laoo": "lo", "Mymr": "my",
    "Ethi": "am", "Tibt": "bo", "Mong": "mn",
  ]

  /// A Chinese text names a Japanese brand at times, in katakana most often: one character in
  /// twenty must be hiragana, or most of them kana.
  private static func han(_ counts: LetterCounts) -> Language {
    let kana = counts[.hiragana] + counts[.katakana]
    let all = counts[.han] + kana
    return counts[.hiragana] * 20 >= all || kana * 2 > all ? "ja" : "zh"
  }

  /// The letters that tell a language from the leading one of its script.
  private struct Alphabet {
    let language: Language
    let letters: Set<UInt32>

    init(_ language: Language, _ letters: String) {
      self.language = language
      self.letters = Set(letters.unicodeScalars.map(\.value))
    }
  }

  private static let cyrillic = [
    Alphabet("ky", "ңөү"), Alphabet("uk", "іїєґ"), Alphabet("be", "іў"),
    Alphabet("kk", "әғқңөұүһі"), Alphabet("tg", "ӣӯҳҷқғ"), Alphabet("sr", "јљњћђџ"),
  ]
  private static let arabic = [
    Alphabet("fa", "پچگژکی"), Alphabet("ug", "پچگژەېۆۈۇڭ"), Alphabet("ur", "پچگژکیٹڈڑےںہ"),
  ]

  /// The language whose letters the text uses most; of several, the first. Nil where they are
  /// less than one in a hundred: names and quotations have some.
  private static func letters(_ counts: [UInt32: Int], among all: [Alphabet]) -> Language? {
    let total = counts.values.reduce(0, +)
    var best: (language: Language, count: Int)?
    for alphabet in all {
      let count = alphabet.letters.reduce(0) { $0 + (counts[$1] ?? 0) }
      if count > best?.count ?? 0 { best = (alphabet.language, count) }
    }
    guard let best, best.count * 100 >= total else { return nil }
    return best.language
  }

  /// The function words of all languages, with the indices of those that have them.
  private static let functionWords: [String: [Int]] = {
    var table: [String: [Int]] = [:]
    for (index, language) in FunctionWords.languages.enumerated() {
      for word in FunctionWords.list(language) { table[word, default: []].append(index) }
    }
    return table
  }()

  /// The language whose function words are the most; a word of several languages counts for each
  /// in part. `und` where two are equal or there is none.
  private static func latin(_ text: ArraySlice<UInt8>) -> Language {
    var scores = [Int](repeating: 0, count: FunctionWords.languages.count)
    for word in words(Array(text)) {
      guard let hits = functionWords[word] else { continue }
      for index in hits { scores[index] += 5040 / hits.count }
    }
    let best = scores.max() ?? 0
    let leading = scores.indices.filter { scores[$0] == best }
    return best > 0 && leading.count == 1 ? FunctionWords.languages[leading[0]] : "und"
  }

  /// Folded words, parted at everything that is neither a letter nor part of one.
  private static func words(_ text: [UInt8]) -> [String] {
    let folded = FoldedText(text).bytes
    let words = folded.split { byte in
      byte < 0x80 ? !(0x61...0x7A).contains(byte) : byte == 0xE2
    }
    return words.map { String(decoding: $0, as: UTF8.self) }
  }
}
