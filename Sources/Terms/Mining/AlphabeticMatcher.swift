internal import ICU
internal import Text

/// Finds names of a source in an alphabet, or in kana or Hangul: those spelt alike, and those whose
/// standard romanisation is alike.
struct AlphabeticMatcher {
  /// A word that may be a name.
  struct SourceWord {
    let range: TextRange
    let spelling: SourceSpelling
  }

  private let document: Document
  private let isLatin: Bool
  private var numbers: StretchNumbers
  /// What each stretch tells; nil for those that are no names.
  private var spellings: [SourceSpelling?] = []
  private static let least = 0.78

  init(_ document: Document) {
    self.document = document
    isLatin = document.language.isWritten(in: .latin)
    numbers = StretchNumbers(document.text)
  }

  /// The words of sentences that may be names.
  mutating func words(in sentences: ArraySlice<TextRange>) -> [SourceWord] {
    var found: [SourceWord] = []
    for word in sentences.flatMap({ document.words(in: $0) }) where word.kind != .number {
      guard let spelling = spelling(word.range) else { continue }
      found.append(SourceWord(range: word.range, spelling: spelling))
    }
    return found
  }

  private mutating func spelling(_ range: TextRange) -> SourceSpelling? {
    let number = numbers.number(of: range)
    if number == spellings.count {
      spellings.append(SourceSpelling(document.string(range), language: document.language))
    }
    return spellings[number]
  }

  /// - Parameter word: the number of a name's word.
  func candidates(
    _ names: NamePhrases, _ word: Int, among words: [SourceWord]
  ) -> [MinedCandidate] {
    let name = names.spelling(word)
    guard name.traits.length >= 3 else { return [] }
    return words.compactMap { source in
      let isSame = isLatin && source.spelling.romanized == name.key
      if !isSame, name.isWord { return nil }
      let score = isSame ? 1 : source.spelling.similarity(name, least: Self.least)
      guard let score else { return nil }
      return MinedCandidate(
        source: source.range, target: names.range(word..<word + 1),
        evidence: isSame ? .spelling : .sound, score: score)
    }
  }
}
