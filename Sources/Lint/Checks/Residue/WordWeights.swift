internal import Text

/// How much the words of a text speak for a foreign language, each spelling looked up once.
final class WordWeights {
  private let document: Document
  private let foreign: Language
  private var spellings: StretchNumbers
  private var known: [Double] = []

  init(_ document: Document, foreign: Language) {
    self.document = document
    self.foreign = foreign
    spellings = StretchNumbers(document.text)
  }

  /// Above zero for a word of the other language alone, below for one of the text's own. Words of
  /// neither are names, or too rare to tell.
  func weight(of word: Word) -> Double {
    let number = spellings.number(of: word.range)
    if number == known.count { known.append(weight(document.string(word.range))) }
    return known[number]
  }

  private func weight(_ raw: String) -> Double {
    let folded = FoldedText.fold(raw)
    let isOwn = WordList.contains(folded, language: document.language)
    if FunctionWords.contains(folded, language: document.language) { return -1 }
    if FunctionWords.contains(folded, language: foreign) { return isOwn ? 0.5 : 1 }
    let isForeign = WordList.contains(folded, language: foreign)
    let isCapitalised = raw.first?.isUppercase ?? false
    if isForeign, isOwn { return -0.2 }
    if !isForeign, !isOwn {
      // Where the text's own language has no list, every word of it is unknown.
      guard WordList.isAvailable(for: document.language) else { return -0.2 }
      return isCapitalised ? 0.1 : 0.4
    }
    return isForeign ? 0.8 : isCapitalised ? -0.3 : -0.8
  }
}
