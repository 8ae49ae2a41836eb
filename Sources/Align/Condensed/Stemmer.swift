/// Light suffix stripping for matching, not for linguistics: "enterprises" and "enterprise",
/// "organised" and "organizes" become one. Heavier stemming does no better on condensed texts.
enum Stemmer {
  /// - Parameter word: folded, in UTF-8.
  static func stem(_ word: [UInt8], language: String) -> [UInt8] {
    guard word.allSatisfy({ $0 >= 0x61 }) else { return word }
    var word = word
    switch language {
    case "en": english(&word)
    case "de": german(&word)
    default: break
    }
    return word
  }

  /// Up to eight letters at the end of a word, the last lowest.
  private struct Ending: Equatable {
    let letters: UInt64
    let count: Int

    init(_ text: some BidirectionalCollection<UInt8>, count: Int) {
      self.count = count
      letters = text.suffix(count).reduce(0) { $0 << 8 | UInt64($1) }
    }

    init(_ text: String) { self.init(text.utf8, count: text.utf8.count) }

    func ends(_ tail: Ending) -> Bool {
      count == 8
        ? letters == tail.letters : letters == tail.letters & (1 << (8 * UInt64(count)) - 1)
    }

    func append(to word: inout [UInt8]) {
      for place in (0..<count).reversed() {
        word.append(UInt8(truncatingIfNeeded: letters >> (8 * UInt64(place))))
      }
    }
  }

  /// A suffix and what takes its place.
  private struct Rule {
    let suffix: Ending
    let ending: Ending

    init(_ suffix: String, _ ending: String = "") {
      self.suffix = Ending(suffix)
      self.ending = Ending(ending)
    }
  }

  /// Rules in their order, found by the last byte of the word.
  private struct Rules {
    private var byLast = [[Rule]](repeating: [], count: 256)

    init(_ rules: [Rule]) {
      for rule in rules { byLast[Int(rule.suffix.letters & 0xFF)].append(rule) }
    }

    /// The first rule of which the suffix ends the word and at least so many bytes are left of it.
    func first(for word: [UInt8], leaving least: (Rule) -> Int) -> Rule? {
      guard let last = word.last else { return nil }
      let tail = Ending(word, count: min(8, word.count))
      return byLast[Int(last)].first { rule in
        rule.suffix.count <= word.count && rule.suffix.ends(tail)
          && word.count - rule.suffix.count + rule.ending.count >= least(rule)
      }
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
    let rule = derivations.first(for: word) { $0.suffix == ment ? 7 : 5 }
    if let rule { word.removeLast(rule.suffix.count) }
    if word.last == e, word.count > 4 { word.removeLast() }
    if word.last == i, word.count > 3 { word[word.count - 1] = UInt8(ascii: "y") }
  }

  private static let (e, i) = (UInt8(ascii: "e"), UInt8(ascii: "i"))

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

  private static let (ings, ing, ed) = (Ending("ings"), Ending("ing"), Ending("ed"))
  private static let ment = Ending("ment")

  private static func inflection(_ word: inout [UInt8]) {
    guard let rule = inflections.first(for: word, leaving: { _ in 3 }) else { return }
    let root = word.dropLast(rule.suffix.count)
    if rule.suffix.count == 1, let last = root.last, "su".utf8.contains(last) { return }
    guard rule.suffix == ing || rule.suffix == ed || rule.suffix == ings else {
      word.removeLast(rule.suffix.count)
      rule.ending.append(to: &word)
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
