internal import ICU
internal import Text

/// Finds names of a source in an alphabet, or in kana or Hangul: those spelt alike, and those whose
/// standard romanisation is alike.
struct AlphabeticMatcher {
  private struct SourceWord {
    let range: TextRange
    let text: String
    let romanized: String
  }

  private let words: [SourceWord]
  private let isLatin: Bool
  private static let least = 0.78

  init(_ document: Document, _ segments: [TextRange]) {
    let language = document.language
    let isLatin = language.isWritten(in: .latin)
    self.isLatin = isLatin
    words = segments.flatMap { document.words(in: $0) }.filter { $0.kind != .number }.compactMap {
      let text = document.string($0.range)
      let first = text.unicodeScalars.first
      let isCased = first?.properties.isCased ?? false
      if isCased, !(first?.properties.isUppercase ?? false) { return nil }
      let folded = FoldedText.fold(text)
      if WordList.contains(folded, language: language) { return nil }
      let plain = isLatin ? text : Romanizer.romanized(text, language: language)
      return SourceWord(range: $0.range, text: text, romanized: Readings.flatten(plain))
    }
  }

  func candidates(_ phrase: NamePhrase, _ word: Int) -> [MinedCandidate] {
    let name = phrase.words[word]
    guard name.key.utf8.count >= 3 else { return [] }
    return words.compactMap { source in
      let isSame = isLatin && source.romanized == name.key
      if !isSame, name.isWord { return nil }
      let score = isSame ? 1 : similarity(source.romanized, name.key)
      guard score >= Self.least else { return nil }
      return MinedCandidate(
        source: source.range, target: phrase.range(word..<word + 1), sourceText: source.text,
        targetText: phrase.text(word..<word + 1), evidence: isSame ? .spelling : .sound,
        score: score)
    }
  }

  /// Case endings and missing vowels (Arabic) make the consonants count too.
  private func similarity(_ source: String, _ target: String) -> Double {
    guard source.utf8.count >= 3 else { return 0 }
    let letters = NameSimilarity.score(source, target)
    let stem = String(source.prefix(max(3, target.utf8.count)))
    let cut = NameSimilarity.score(stem, target)
    let skeleton = SoundSkeleton(source).similarity(SoundSkeleton(target))
    return max(letters, min(cut, 0.95), skeleton >= 1 && source.utf8.count >= 4 ? 0.8 : 0)
  }
}
