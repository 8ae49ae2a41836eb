/// Regular English word formation, taken back: what a form could be a form of.
///
/// The rules are those of any grammar: endings, doubled consonants, mute e, y for ie, and the
/// spellings that differ between Britain and America.
package enum EnglishForms {
  /// Words, likely or not, of which the given one is a regular form, it in its other spelling
  /// among them. To be looked up in a list of words.
  ///
  /// - Parameter word: folded.
  package static func candidates(for word: String) -> [String] {
    var candidates = [word] + bases(of: word)
    for base in candidates.dropFirst() { candidates += bases(of: base) }
    for word in candidates { candidates += withoutPrefix(word) }
    for word in candidates { candidates += otherSpellings(of: word) }
    return Array(candidates.dropFirst())
  }

  /// The shortest stem that an ending is taken off.
  private static let shortestStem = 2

  private static func bases(of word: String) -> [String] {
    // The last letters of all endings.
    guard let last = word.utf8.last, "dgrsty'".utf8.contains(last) else { return [] }
    if word.hasSuffix("'s") { return [word.shortened(by: 2)] }
    if word.hasSuffix("s'") { return [word.shortened(by: 1)] }
    var bases = plural(word)
    for ending in ["ed", "ing", "er", "est"] {
      guard let stem = stem(of: word, without: ending) else { continue }
      if takesAsItIs(stem, ending) { bases.append(stem) }
      bases += [stem + "e"] + undoubled(stem) + withY(stem)
      if ending == "ing", stem.hasSuffix("y") { bases.append(stem.shortened(by: 1) + "ie") }
    }
    return bases + adverb(word)
  }

  /// Whether a stem takes an ending without a change: it loses a mute e, doubles the consonant
  /// after its only vowel, and turns y into i before -ed and -est.
  private static func takesAsItIs(_ stem: String, _ ending: String) -> Bool {
    if stem.hasSuffix("e") {
      return ending == "ing" && ["ee", "oe", "ye"].contains { stem.hasSuffix($0) }
    }
    if endsInConsonantAndY(stem) { return ending == "ing" || ending == "er" }
    let letters = Array(stem.utf8)
    let vowels = letters.indices.filter { "aeiouy".utf8.contains(letters[$0]) }
    let isShort = vowels == [letters.count - 2]
    return !isShort || letters.last.map("wx".utf8.contains) ?? true
  }

  private static func endsInConsonantAndY(_ word: String) -> Bool {
    let tail = word.utf8.suffix(2)
    return tail.count == 2 && tail.last == UInt8(ascii: "y")
      && !(tail.first.map("aeiou".utf8.contains) ?? true)
  }

  /// trains, boxes, cities.
  private static func plural(_ word: String) -> [String] {
    guard let stem = stem(of: word, without: "s") else { return [] }
    let needsE = ["s", "x", "z", "sh"].contains { stem.hasSuffix($0) }
    let plain = needsE || endsInConsonantAndY(stem) ? [] : [stem]
    guard let short = Self.stem(of: word, without: "es") else { return plain }
    let takesE = ["s", "x", "z", "ch", "sh", "o"].contains { short.hasSuffix($0) }
    return plain + (takesE ? [short] : []) + withY(short)
  }

  /// quickly, happily, gently, basically.
  private static func adverb(_ word: String) -> [String] {
    guard let stem = stem(of: word, without: "ly") else { return [] }
    let shortened = word.hasSuffix("ally") ? [word.shortened(by: 4)] : []
    let plain = endsInConsonantAndY(stem) ? [] : [stem]
    return plain + [stem + "le"] + withY(stem) + shortened
  }

  private static func stem(of word: String, without ending: String) -> String? {
    guard word.hasSuffix(ending), word.utf8.count >= ending.utf8.count + shortestStem else {
      return nil
    }
    return word.shortened(by: ending.utf8.count)
  }

  private static func withY(_ stem: String) -> [String] {
    stem.hasSuffix("i") ? [stem.shortened(by: 1) + "y"] : []
  }

  /// stopp: stop. Of doubled letters that also end words (fall, pass) both forms are candidates.
  private static func undoubled(_ stem: String) -> [String] {
    let tail = stem.utf8.suffix(2)
    guard tail.count == 2, let last = tail.last, tail.first == last else { return [] }
    return "aeiou".utf8.contains(last) ? [] : [stem.shortened(by: 1)]
  }

  private static func withoutPrefix(_ word: String) -> [String] {
    guard let first = word.utf8.first, "nru".utf8.contains(first) else { return [] }
    for prefix in ["non-", "re-", "un-", "non", "re", "un"] where word.hasPrefix(prefix) {
      let stem = word.utf8.dropFirst(prefix.utf8.count)
      return stem.count > shortestStem ? [String(Substring(stem))] : []
    }
    return []
  }

  private static let spellings: [(String, String)] = [
    ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("yse", "yze"), ("our", "or"),
    ("oured", "ored"), ("ourable", "orable"),
  ]

  private static func otherSpellings(of word: String) -> [String] {
    // The last letters of all spellings.
    guard let last = word.utf8.last, "degnr".utf8.contains(last) else { return [] }
    return spellings.flatMap { british, american -> [String] in
      if word.hasSuffix(british) { return [word.shortened(by: british.utf8.count) + american] }
      if word.hasSuffix(american) { return [word.shortened(by: american.utf8.count) + british] }
      return []
    }
  }
}

extension String {
  /// Without its last ASCII characters.
  fileprivate func shortened(by count: Int) -> String { String(Substring(utf8.dropLast(count))) }
}
