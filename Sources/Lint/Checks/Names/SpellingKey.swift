internal import Terms

/// Names by what their spellings in Latin letters have in common.
enum SpellingKey {
  /// The name's key without the i beside a vowel, and with h for kh: Zhumabaev and Zhumabayev,
  /// Rahmon and Rakhmon share one.
  static func loose(_ name: String) -> String {
    let letters = Array(NameKey.fold(name.replacing("kh", with: "h")).unicodeScalars)
    let vowels = "aeiou".unicodeScalars
    let kept = letters.indices.filter { index in
      guard letters[index] == "i" else { return true }
      let before = index > 0 && vowels.contains(letters[index - 1])
      let after = index + 1 < letters.count && vowels.contains(letters[index + 1])
      return !before && !after
    }
    return String(String.UnicodeScalarView(kept.map { letters[$0] }))
  }
}
