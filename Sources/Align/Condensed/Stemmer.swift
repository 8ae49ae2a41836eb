/// Light suffix stripping for matching, not for linguistics: "enterprises" and "enterprise",
/// "organised" and "organizes" become one. Heavier stemming does no better on condensed texts.
enum Stemmer {
  /// - Parameter word: folded.
  static func stem(_ word: String, language: String) -> String {
    var bytes = Array(word.utf8)
    guard bytes.allSatisfy({ $0 >= 0x61 }) else { return word }
    switch language {
    case "en": english(&bytes)
    case "de": german(&bytes)
    default: return word
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A suffix and what takes its place.
  private struct Rule {
    let suffix: [UInt8]
    let ending: [UInt8]

    init(_ suffix: String, _ ending: String = "") {
      self.suffix = Array(suffix.utf8)
      self.ending = Array(ending.utf8)
    }

    /// Whether a word ends so, and at least so many bytes would be left of it.
    func applies(to word: [UInt8], leaving least: Int) -> Bool {
      word.count - suffix.count + ending.count >= least
        && word.suffix(suffix.count) == suffix[...]
    }
  }

  /// Rules in their order, found by the last byte of the word.
  private struct Rules {
    private var byLast = [[Rule]](repeating: [], count: 256)

    init(_ rules: [Rule]) {
      for rule in rules { byLast[Int(rule.suffix[rule.suffix.count - 1])].append(rule) }
    }

    func first(for word: [UInt8], leaving least: (Rule) -> Int) -> Rule? {
      guard let last = word.last else { return nil }
      return byLast[Int(last)].first { $0.applies(to: word, leaving: least($0)) }
    }
  }

  private static let germanSuffixes = Rules(
    [
      "ungen", "innen", "ung", "isch", "lich", "keit", "heit", "ern", "em", "er", "en", "es", "e",
      "n", "s", "t",
    ].map { Rule($0) })

  private static func german(_ word: inout [UInt8]) {
    guard letters(word) > 4 else { return }
    let unread = word.count - letters(word)
    let rule = germanSuffixes.first(for: word) { _ in unread + 4 }
    if let rule { word.removeLast(rule.suffix.count) }
  }

  /// The number of scalars.
  private static func letters(_ word: [UInt8]) -> Int { word.count { $0 & 0xC0 != 0x80 } }

  private static func english(_ word: inout [UInt8]) {
    guard letters(word) > 3 else { return }
    inflection(&word)
    let rule = derivations.first(for: word) { $0.suffix.count == 4 && $0.suffix[0] == m ? 7 : 5 }
    if let rule { word.removeLast(rule.suffix.count) }
    if word.last == e, word.count > 4 { word.removeLast() }
    if word.last == i, word.count > 3 { word[word.count - 1] = UInt8(ascii: "y") }
  }

  private static let (e, i, m) = (UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "m"))

  private static let inflections = Rules(
    [
      ("ational", "ate"), ("izations", "iz"), ("ization", "iz"), ("isations", "iz"),
      ("isation", "iz"),
      ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("iness", "y"), ("ingly", ""),
      ("edly", ""), ("ments", "ment"), ("ities", "ity"), ("ises", "iz"), ("izes", "iz"),
      ("ised", "iz"), ("ized", "iz"), ("ising", "iz"), ("izing", "iz"), ("ise", "iz"),
      ("ize", "iz"),
      ("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ied", "y"),
      ("ness", ""), ("ings", ""), ("ing", ""), ("ed", ""), ("ly", ""), ("es", "e"), ("s", ""),
    ].map { Rule($0.0, $0.1) })

  private static let (ings, ing, ed) = (Array("ings".utf8), Array("ing".utf8), Array("ed".utf8))

  private static func inflection(_ word: inout [UInt8]) {
    guard let rule = inflections.first(for: word, leaving: { _ in 3 }) else { return }
    let root = word.dropLast(rule.suffix.count)
    if rule.suffix.count == 1, let last = root.last, "su".utf8.contains(last) { return }
    guard rule.suffix == ing || rule.suffix == ed || rule.suffix == ings else {
      word = root + rule.ending
      return
    }
    guard root.contains(where: { "aeiouy".utf8.contains($0) }) else {
      if rule.suffix == ings { word.removeLast() }
      return
    }
    let isDoubled =
      root.count >= 2 && root.suffix(2).first == root.last && !"lsz".utf8.contains(root.last ?? 0)
    word = Array(isDoubled ? root.dropLast() : root)
  }

  private static let derivations = Rules(
    [
      "ment", "ary", "ation", "ition", "tion", "sion", "ion", "ance", "ence", "able", "ible", "ity",
      "ive", "ical", "ic", "al", "ous", "or", "er", "ant", "ent",
    ].map { Rule($0) })
}
