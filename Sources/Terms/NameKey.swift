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
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return scalars(letters: name.utf8) }
    let lowered = FoldedText.fold(name)
    let latin = ScriptVariants.withoutMarks(lowered).unicodeScalars.flatMap { letter in
      cyrillic[letter].map { Array($0.unicodeScalars) } ?? [letter]
    }
    return key(of: latin.filter { $0.properties.isAlphabetic })
  }

  /// - Parameter letters: ASCII; what is no letter is left out.
  static func scalars(letters: some Sequence<UInt8>) -> [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    plain.reserveCapacity(letters.underestimatedCount)
    for byte in letters {
      let letter = byte | 0x20
      if (0x61...0x7A).contains(letter) { plain.append(Unicode.Scalar(letter)) }
    }
    return key(of: plain)
  }

  private static func key(of letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var letters = letters
    joinConsonants(&letters)
    joinVowels(&letters)
    dropDoubles(&letters)
    return letters
  }

  /// `dzh` and `zh` as `j`, `q` as `k`, `h` dropped where it only colours the letter before it.
  private static func joinConsonants(_ letters: inout [Unicode.Scalar]) {
    var end = 0
    for place in letters.indices {
      let letter = letters[place]
      if letter == "h", end > 0 {
        switch letters[end - 1] {
        case "z":
          end -= 1
          if end > 0, letters[end - 1] == "d" { end -= 1 }
          letters[end] = "j"
          end += 1
          continue
        case "d", "g", "k", "p", "s", "t": continue
        default: break
        }
      }
      letters[end] = letter == "q" ? "k" : letter
      end += 1
    }
    letters.removeLast(letters.count - end)
  }

  private static func joinVowels(_ letters: inout [Unicode.Scalar]) {
    var end = 0
    for place in letters.indices {
      let letter = letters[place]
      if letter == "u", end > 0, letters[end - 1] == "o" { end -= 1 }
      letters[end] = letter == "y" ? "i" : letter
      end += 1
    }
    letters.removeLast(letters.count - end)
  }

  private static func dropDoubles(_ letters: inout [Unicode.Scalar]) {
    var end = 0
    for place in letters.indices where end == 0 || letters[place] != letters[end - 1] {
      letters[end] = letters[place]
      end += 1
    }
    letters.removeLast(letters.count - end)
  }

  private static let cyrillic: [Unicode.Scalar: String] = {
    let letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя".unicodeScalars
    let latin = """
      a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya
      """.split(separator: " ").map { $0 == "-" ? "" : String($0) }
    return Dictionary(uniqueKeysWithValues: zip(letters, latin))
  }()
}
