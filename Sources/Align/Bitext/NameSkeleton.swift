/// The consonants of a name, by classes that survive transliteration: 阿斯塔纳 and *Astana*,
/// Бишкек and *Bishkek* come out alike.
enum NameSkeleton {
  /// - Parameters:
  ///   - word: lower-case ASCII letters; others are passed over.
  ///   - isPinyin: whether c, q, x and j are read as in Chinese.
  /// - Returns: a class a letter: a vowel at the start `V`, else `P T K S L N F`.
  static func of(_ word: String, isPinyin: Bool = false) -> String {
    let letters = Array(word.utf8)
    var classes: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      let previous = index > 0 ? letters[index - 1] : 0
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      guard let found = consonant(letter, previous, next, isPinyin) else {
        if index == 0 { classes.append(UInt8(ascii: "V")) }
        continue
      }
      if letter != previous { classes.append(found) }
    }
    return String(decoding: classes, as: UTF8.self)
  }

  /// Nil for a vowel or a letter that is not sounded. Neighbours are 0 at the word's ends.
  private static func consonant(
    _ letter: UInt8, _ previous: UInt8, _ next: UInt8, _ isPinyin: Bool
  ) -> UInt8? {
    switch Unicode.Scalar(letter) {
    case "b", "p": "P".utf8.first
    case "d", "t": "T".utf8.first
    case "f", "v": "F".utf8.first
    case "w": isPinyin && next == UInt8(ascii: "u") ? nil : "F".utf8.first
    case "l", "r": "L".utf8.first
    case "m", "n": "N".utf8.first
    case "s", "z", "j", "x": "S".utf8.first
    case "k": "K".utf8.first
    case "q": isPinyin ? "S".utf8.first : "K".utf8.first
    case "c": isPinyin || "eiyh".utf8.contains(next) ? "S".utf8.first : "K".utf8.first
    case "g": previous == UInt8(ascii: "n") && !isVowel(next) ? nil : "K".utf8.first
    case "h": previous == 0 || (isVowel(previous) && next != 0) ? "K".utf8.first : nil
    default: nil
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}
