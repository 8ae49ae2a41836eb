/// Russian nouns and adjectives as stems, by the last letters of the dictionary form.
enum RussianStem {
  /// Bytes that stand for an ending in a stored term; no term holds control characters.
  static let noun: UInt8 = 1
  static let adjective: UInt8 = 2

  private static let nounEndings = endings(
    "а я ы и у ю е о ь й ой ей ёй ою ею ью ом ем ём ым им ов ев ам ям ами ями ах ях")
  private static let adjectiveEndings = endings(
    """
    ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ою ею ой ей ых их ыми ими
    """)

  /// Whether bytes are an ending of the class; a noun's may be none.
  static func isEnding(_ bytes: ArraySlice<UInt8>, of slot: UInt8) -> Bool {
    slot == noun ? bytes.isEmpty || nounEndings.contains(bytes) : adjectiveEndings.contains(bytes)
  }

  /// The longest ending, in bytes.
  static let longestEnding = 6

  private static func endings(_ list: String) -> Set<ArraySlice<UInt8>> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { ArraySlice(Array($0.utf8)) })
  }

  /// A folded term with an ending's byte at the end of each Cyrillic word of four letters or more,
  /// or nil if it has none.
  static func stems(of term: ArraySlice<UInt8>) -> [UInt8]? {
    let words = term.split(separator: TermForm.joint).map(stem)
    guard words.contains(where: { $0.last == noun || $0.last == adjective }) else { return nil }
    return Array(words.joined(separator: [TermForm.joint]))
  }

  private static func stem(of word: ArraySlice<UInt8>) -> [UInt8] {
    let letters = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    guard letters.count >= 4, letters.allSatisfy({ (0x430...0x45F).contains($0.value) }) else {
      return Array(word)
    }
    if isAdjective(letters) { return Array(word.dropLast(4)) + [adjective] }
    let isCut = isOne(of: "аеёиоуыэюяйь", letters[letters.count - 1])
    return Array(isCut ? word.dropLast(2) : word) + [noun]
  }

  /// Whether a word is declined as an adjective. *-ий* and *-ие* are also the ends of nouns
  /// (Евгений, соглашение): an adjective has к, г, х or a sibilant before them, or a consonant and н.
  private static func isAdjective(_ letters: [Unicode.Scalar]) -> Bool {
    guard letters.count > 4 else { return false }
    let ending = String(String.UnicodeScalarView(letters.suffix(2)))
    guard ending == "ий" || ending == "ие" else {
      return ["ый", "ой", "ая", "яя", "ое", "ее", "ые"].contains(ending)
    }
    let before = letters[letters.count - 3]
    if isOne(of: "кгхжшщч", before) { return true }
    return before == "н" && !isOne(of: "аеёиоуыэюя", letters[letters.count - 4])
  }

  private static func isOne(of list: String, _ letter: Unicode.Scalar) -> Bool {
    list.unicodeScalars.contains(letter)
  }
}
