/// Light suffix stripping for matching, not for linguistics: "enterprises" and "enterprise",
/// "organised" and "organizes" become one. Heavier stemming does no better on condensed texts.
enum Stemmer {
  /// - Parameter word: folded.
  static func stem(_ word: String, language: String) -> String {
    guard word.utf8.allSatisfy({ $0 >= 0x61 }) else { return word }
    switch language {
    case "en": return english(word)
    case "de": return german(word)
    default: return word
    }
  }

  private static func german(_ word: String) -> String {
    guard word.count > 4 else { return word }
    let suffixes = [
      "ungen", "innen", "ung", "isch", "lich", "keit", "heit", "ern", "em", "er", "en", "es", "e",
      "n", "s", "t",
    ]
    let suffix = suffixes.first { word.hasSuffix($0) && word.count - $0.count >= 4 }
    return suffix.map { String(word.dropLast($0.count)) } ?? word
  }

  private static func english(_ word: String) -> String {
    guard word.count > 3 else { return word }
    var stem = derivation(inflection(word))
    if stem.hasSuffix("e"), stem.count > 4 { stem.removeLast() }
    if stem.hasSuffix("i"), stem.count > 3 { stem = stem.dropLast() + "y" }
    return stem
  }

  private static let inflections: [(String, String)] = [
    ("ational", "ate"), ("izations", "iz"), ("ization", "iz"), ("isations", "iz"),
    ("isation", "iz"),
    ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("iness", "y"), ("ingly", ""),
    ("edly", ""), ("ments", "ment"), ("ities", "ity"), ("ises", "iz"), ("izes", "iz"),
    ("ised", "iz"), ("ized", "iz"), ("ising", "iz"), ("izing", "iz"), ("ise", "iz"), ("ize", "iz"),
    ("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ied", "y"),
    ("ness", ""), ("ings", ""), ("ing", ""), ("ed", ""), ("ly", ""), ("es", "e"), ("s", ""),
  ]

  private static func inflection(_ word: String) -> String {
    let match = inflections.first { suffix, ending in
      word.hasSuffix(suffix) && word.count - suffix.count + ending.count >= 3
    }
    guard let (suffix, ending) = match else { return word }
    let root = word.dropLast(suffix.count)
    if suffix == "s", let last = root.last, "su".contains(last) { return word }
    guard ["ings", "ing", "ed"].contains(suffix) else { return root + ending }
    guard root.contains(where: { "aeiouy".contains($0) }) else {
      return suffix == "ings" ? String(word.dropLast()) : word
    }
    let pair = root.suffix(2)
    let isDoubled = pair.count == 2 && pair.first == pair.last && !"lsz".contains(pair.last ?? "l")
    return String(isDoubled ? root.dropLast() : root)
  }

  private static let derivations = [
    "ment", "ary", "ation", "ition", "tion", "sion", "ion", "ance", "ence", "able", "ible", "ity",
    "ive", "ical", "ic", "al", "ous", "or", "er", "ant", "ent",
  ]

  private static func derivation(_ word: String) -> String {
    let suffix = derivations.first {
      word.hasSuffix($0) && word.count - $0.count >= ($0 == "ment" ? 7 : 5)
    }
    return suffix.map { String(word.dropLast($0.count)) } ?? word
  }
}
