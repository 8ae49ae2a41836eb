/// Which tokens of a text stand for a lexicon's translations.
struct TranslationFinder {
  /// Tokens of Han characters and kana, by their form and by its simplified characters.
  private var strings: [String: [Int32]] = [:]

  /// Gives the segments of the text readings for the strings of Han characters among the
  /// translations.
  ///
  /// - Parameter translations: all that will be looked for.
  init(
    _ translations: some Sequence<BitextToken>, _ text: inout BitextSide,
    _ simplifier: inout HanSimplifier
  ) {
    // A text without such tokens has nothing that could be found.
    guard
      text.hanRuns.contains(where: { !$0.isEmpty })
        || text.vocabulary.kinds.contains(where: { $0 == .ideographs || $0 == .lexical })
    else { return }
    let wanted = Set(translations.lazy.filter { $0.kind == .lexical }.map(\.form))
    guard !wanted.isEmpty else { return }
    addReadings(of: wanted, to: &text, &simplifier)
    for (id, token) in text.vocabulary.tokens.enumerated()
    where token.kind == .ideographs || token.kind == .lexical {
      strings[token.form, default: []].append(Int32(id))
      guard let simplified = simplifier.simplified(token.form) else { continue }
      strings[simplified, default: []].append(Int32(id))
    }
  }

  private func addReadings(
    of wanted: Set<String>, to text: inout BitextSide, _ simplifier: inout HanSimplifier
  ) {
    let keys = Set(wanted.map { KeyHash.value(.lexical, $0.utf8) })
    let longest = wanted.reduce(0) { max($0, $1.unicodeScalars.count) }
    let scanner = HanScanner(longest: longest) { keys.contains($0) }
    let places = scanner.places(in: text, &simplifier)
    for (form, segments) in places.found {
      let simplified = simplifier.simplified(form) ?? form
      guard wanted.contains(form) || wanted.contains(simplified) else { continue }
      let token = BitextToken(kind: .lexical, form: form)
      for segment in segments { text.addReading(token, to: segment) }
    }
  }

  /// Appends the tokens that stand for a translation; none if the text does not have it.
  func append(_ token: BitextToken, _ vocabulary: Vocabulary, to words: inout [Int32]) {
    if token.kind == .lexical {
      if let found = strings[token.form] { words += found }
    } else if let word = vocabulary.id(token) {
      words.append(word)
    }
  }
}
