internal import Text

/// When two spellings are forms of one word rather than two spellings.
enum NameForms {
  private static let endings: Set<String> = [
    "", "a", "y", "s", "es", "an", "ian", "i", "ese", "ish", "ic", "er", "ers", "ans", "ians",
    "is", "en", "ern", "in", "isch", "ische", "ischen", "ischer", "ien", "iens", "ienne", "iennes",
  ]
  /// Endings of stems in a vowel: Russia, Russian.
  private static let endingsAfterVowel: Set<String> = ["n", "ns", "s", "", "r"]
  /// Longest case ending of the languages written in Cyrillic.
  private static let longestCaseEnding = 3

  /// "Kazakhstan" and "Kazakhstani", "Russia" and "Russian", "Астана" and "Астане".
  ///
  /// - Parameters: folded words.
  static func areInflections(_ a: String, _ b: String) -> Bool {
    let first = Array(a.unicodeScalars)
    let second = Array(b.unicodeScalars)
    let shared = zip(first, second).prefix { $0 == $1 }.count
    guard shared >= 3 else { return a == b }
    let rests = [first, second].map { rest in
      String(String.UnicodeScalarView(rest.dropFirst(shared)))
    }
    if (0x400...0x52F).contains(first[0].value) {
      return rests.allSatisfy { $0.unicodeScalars.count <= longestCaseEnding }
    }
    let endsInVowel = "aeiouy".unicodeScalars.contains(first[shared - 1])
    let known = endsInVowel ? endings.union(endingsAfterVowel) : endings
    return rests.allSatisfy(known.contains)
  }
}
