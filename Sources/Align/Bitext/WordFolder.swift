internal import ICU

/// Brings words to the form in which they are compared: lower case, without accents.
///
/// Cutting to five letters stands in for stemming; it helps inflected languages and harms few.
struct WordFolder: ~Copyable {
  static let stemLength = 5
  private static let rules =
    "Lower; NFD; [\u{0300}-\u{036F}\u{064B}-\u{0652}\u{05B0}-\u{05C7}] Remove; NFC; Latin-ASCII"

  private var transform: Transliterator?
  private var known: [String: String] = [:]

  init() { transform = try? Transliterator(Self.rules) }

  /// The whole word, folded.
  mutating func folded(_ word: some StringProtocol) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    let word = String(word)
    if let form = known[word] { return form }
    let form = (try? transform?.transform(word)) ?? word.lowercased()
    known[word] = form
    return form
  }

  /// The first letters of a folded word.
  static func stem(_ folded: String) -> String {
    String(String.UnicodeScalarView(folded.unicodeScalars.prefix(stemLength)))
  }
}
