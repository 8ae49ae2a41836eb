internal import Text

/// Tells a slip of the pen in a name from what another language calls it.
enum TranslatedSpelling {
  /// Whether a word is the other language's name with a letter dropped, doubled, swapped or
  /// replaced, two of them in a long one. *Nuremberg* is no slip of *Nürnberg*, nor is *Spain* one
  /// of *Spanien*.
  static func isSlip(_ target: String, of source: String) -> Bool {
    guard target.utf8.first == source.utf8.first, target.utf8.last == source.utf8.last else {
      return false
    }
    let own = Array(target.unicodeScalars)
    let other = Array(source.unicodeScalars)
    let longest = max(own.count, other.count)
    guard longest >= 5, own.first == other.first, own.last == other.last else { return false }
    guard EditDistance.between(own, other, limit: longest >= 10 ? 2 : 1) != nil else {
      return false
    }
    if own.count > other.count, !LetterSlip.isDoubled(own, of: other) { return false }
    return target != source && transcribed(source) != target && sounded(source) != sounded(target)
  }

  /// A Cyrillic name of German texts in English letters: Puschkin, Nowgorod.
  private static func transcribed(_ name: String) -> String {
    var text = Array(name.utf8)[...]
    var result: [UInt8] = []
    while !text.isEmpty {
      let rule = rules.first { text.starts(with: $0.german.utf8) }
      result += Array((rule?.english ?? String(decoding: text.prefix(1), as: UTF8.self)).utf8)
      text = text.dropFirst(rule?.german.utf8.count ?? 1)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Letters that one language writes where another writes others: Mexiko, Ruanda, Tansania.
  private static func sounded(_ name: String) -> [UInt8] {
    name.utf8.map { letter in
      switch letter {
      case UInt8(ascii: "c"): UInt8(ascii: "k")
      case UInt8(ascii: "z"): UInt8(ascii: "s")
      case UInt8(ascii: "y"), UInt8(ascii: "j"): UInt8(ascii: "i")
      case UInt8(ascii: "w"): UInt8(ascii: "u")
      default: letter
      }
    }
  }

  private static let rules: [(german: String, english: String)] = [
    ("dsch", "zh"), ("tsch", "ch"), ("sch", "sh"), ("w", "v"), ("j", "y"),
  ]
}
