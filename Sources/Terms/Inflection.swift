internal import Text

/// The endings that a language may hang on a term.
///
/// English, German and Korean endings follow the whole term. Russian ones replace the end of each
/// word: a term is stored as stems, each followed by the byte of a class of endings.
struct Inflection: Sendable {
  /// Folded UTF-8 that may stand between a term and the end of the word.
  let suffixes: [[UInt8]]
  /// Whether terms are stored as stems too.
  let isByStem: Bool

  init(_ language: Language) {
    suffixes = (Self.suffixes[language.base] ?? []).map { Array($0.utf8) }
    isByStem = language.base == "ru"
  }

  private static let suffixes: [String: [String]] = [
    "en": ["'s", "s"],
    "de": ["s", "es", "e", "en", "er", "n"],
    "ko": [
      "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "로", "으로", "만", "에서", "에게", "까지",
      "부터", "이다",
    ],
  ]

  /// Languages that write a word's first letter, an apostrophe and the next word as one.
  static func elides(_ language: Language) -> Bool {
    ["fr", "it", "ca", "oc", "lb"].contains(language.base)
  }
}
