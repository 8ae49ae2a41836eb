internal import ICU

/// Other spellings in which a term may stand in a text.
enum ScriptVariants {
  /// Without diacritics: `osaka` for `ōsaka`, `елка` for `ёлка`. Nil where there are none.
  ///
  /// Letters that only look marked (й, ї, ў) stay; scripts whose vowels are marks are left alone.
  static func unmarked(_ term: ArraySlice<UInt8>) -> [UInt8]? {
    guard term.contains(where: { (0xC3...0xD2).contains($0) || $0 == 0xE1 }) else { return nil }
    let text = String(decoding: term, as: UTF8.self)
    let plain = withoutMarks(text)
    return plain == text ? nil : Array(plain.utf8)
  }

  /// The same of any text.
  static func withoutMarks(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var plain = ""
    for scalar in text.unicodeScalars { plain += unmarked(scalar) }
    return plain
  }

  private static func unmarked(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x451: "е"
    case 0xC0...0x24F, 0x1E00...0x1EFF: unmarked(latin: scalar)
    default: String(scalar)
    }
  }

  private static func unmarked(latin scalar: Unicode.Scalar) -> String {
    let base = scalar.unmarked
    if base.isASCII { return String(base) }
    return letters[scalar] ?? latin.transform(String(scalar))
  }

  /// Letters that do not decompose, as CLDR's Latin-ASCII has them.
  private static let letters: [Unicode.Scalar: String] = [
    "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ø": "O", "ø": "o", "ß": "ss", "ẞ": "SS",
    "Đ": "D", "đ": "d", "Ð": "D", "ð": "d", "Þ": "TH", "þ": "th", "Ħ": "H", "ħ": "h",
    "Ł": "L", "ł": "l", "ı": "i", "Ŋ": "N", "ŋ": "n", "×": "*", "÷": "/",
  ]

  /// Each term of a list in the other Chinese script: traditional characters for simplified ones,
  /// simplified for a language tagged as traditional. Nil where the two are the same.
  static func otherHan(_ terms: [String], isTraditional: Bool) -> [String?] {
    let transform = isTraditional ? simplified : traditional
    var result: [String?] = []
    // ICU rewrites a text in place: short pieces keep that cheap.
    for start in stride(from: 0, to: terms.count, by: 256) {
      let piece = terms[start..<min(start + 256, terms.count)]
      let lines = transform.transform(piece.joined(separator: "\n"))
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.count == piece.count {
        result += zip(piece, lines).map { $0 == $1 ? nil : $1 }
      } else {
        result += piece.map { term in
          let other = transform.transform(term)
          return other == term ? nil : other
        }
      }
    }
    return result
  }

  /// The marks that stand for the middle dot of a foreign name.
  static let middleDots = ["·", "・", "•", "‧"]

  /// A folded term with each of the other middle dots; none if it has no dot.
  static func otherDots(_ term: ArraySlice<UInt8>) -> [[UInt8]] {
    guard term.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 }) else { return [] }
    let text = String(decoding: term, as: UTF8.self)
    guard let dot = middleDots.first(where: text.contains) else { return [] }
    return middleDots.filter { $0 != dot }.map { other in
      Array(text.split(separator: dot).joined(separator: other).utf8)
    }
  }

  private static let latin = CachedTransform("Latin-ASCII", caching: true)
  private static let traditional = CachedTransform("Hans-Hant", caching: false)
  private static let simplified = CachedTransform("Hant-Hans", caching: false)
}
