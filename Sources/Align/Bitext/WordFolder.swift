internal import ICU

/// Brings words to the form in which they are compared: lower case, without accents, Latin letters
/// as the letters a to z.
///
/// Cutting to five letters stands in for stemming; it helps inflected languages and harms few.
enum WordFolder {
  static let stemLength = 5

  /// The whole word, folded.
  static func folded(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    let word =
      word.unicodeScalars.contains(where: isComposable)
      ? (try? Normalizer.composed(word)) ?? word : word
    var folded = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      for lower in scalar.narrowed.properties.lowercaseMapping.unicodeScalars {
        fold(lower, into: &folded)
      }
    }
    return String(folded)
  }

  /// Letters outside the alphabets whose marks are dropped may come in pieces: hamza, jamo, nukta.
  private static func isComposable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x0600 && !(0x1E00..<0x2070).contains(scalar.value)
  }

  private static func fold(_ scalar: Unicode.Scalar, into folded: inout String.UnicodeScalarView) {
    if scalar.isASCII { return folded.append(scalar) }
    if isMark(scalar) { return }
    if let letters = latin[scalar] { return folded.append(contentsOf: letters.unicodeScalars) }
    folded.append(isAlphabetic(scalar) ? scalar.unmarked : scalar)
  }

  /// The marks of Latin, Greek and Cyrillic, of Arabic and of Hebrew.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x064B...0x0652, 0x05B0...0x05C7: true
    default: false
    }
  }

  private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0..<0x0600, 0x1E00..<0x2000: true
    default: false
    }
  }

  /// Letters that no decomposition takes apart, and apostrophes.
  private static let latin: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h",
    "ı": "i", "ŋ": "n", "ŧ": "t", "ĸ": "q", "ſ": "s", "ŉ": "'n", "ĳ": "ij", "ŀ": "l", "ǿ": "o",
    "ǽ": "ae", "ƒ": "f", "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "‐": "-", "‑": "-",
  ]

  /// The first letters of a folded word.
  static func stem(_ folded: String) -> String {
    let isShort = folded.utf8.count <= stemLength
    return isShort ? folded : String(folded.unicodeScalars.prefix(stemLength))
  }
}
