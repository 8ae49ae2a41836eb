internal import Text

/// Spellings of one foreign name under one key.
package enum NameKey {
  /// A name by its sound: lower-case letters without diacritics, apostrophes and spaces; `y` as
  /// `i`, `ou` as `u`, `zh` and `dzh` as `j`, `q` as `k`; without `h` after d, g, k, p, s and t;
  /// double letters single. Russian letters as their Latin ones (BGN/PCGN).
  ///
  /// *Fergana*, *Ferghana*; *Yili*, *Ili*; *Jalalabad*, *Zhalal-Abad* share a key. Final vowels
  /// stay: they tell names apart.
  package static func fold(_ name: String) -> String {
    String(String.UnicodeScalarView(scalars(name)))
  }

  static func scalars(_ name: String) -> [Unicode.Scalar] {
    let lowered = FoldedText.fold(name)
    if lowered.utf8.allSatisfy({ $0 < 0x80 }) {
      let letters = lowered.utf8.filter { (0x61...0x7A).contains($0) }
      return single(vowels(consonants(letters.map { Unicode.Scalar($0) })))
    }
    let latin = ScriptVariants.withoutMarks(lowered).unicodeScalars.flatMap { letter in
      cyrillic[letter].map { Array($0.unicodeScalars) } ?? [letter]
    }
    let letters = latin.filter { $0.properties.isAlphabetic }
    return single(vowels(consonants(letters)))
  }

  /// `dzh` and `zh` as `j`, `q` as `k`, `h` dropped where it only colours the letter before it.
  private static func consonants(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for letter in letters {
      switch (result.last, letter) {
      case ("z", "h"):
        result.removeLast()
        if result.last == "d" { result.removeLast() }
        result.append("j")
      case ("d", "h"), ("g", "h"), ("k", "h"), ("p", "h"), ("s", "h"), ("t", "h"): break
      case (_, "q"): result.append("k")
      default: result.append(letter)
      }
    }
    return result
  }

  private static func vowels(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for letter in letters {
      if letter == "u", result.last == "o" { result.removeLast() }
      result.append(letter == "y" ? "i" : letter)
    }
    return result
  }

  private static func single(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for letter in letters where letter != result.last { result.append(letter) }
    return result
  }

  private static let cyrillic: [Unicode.Scalar: String] = {
    let letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя".unicodeScalars
    let latin = """
      a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya
      """.split(separator: " ").map { $0 == "-" ? "" : String($0) }
    return Dictionary(uniqueKeysWithValues: zip(letters, latin))
  }()
}
