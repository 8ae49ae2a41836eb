internal import Text

/// The capitalised words of a text in Latin script that are more than the start of a sentence, and
/// the phrases that they make.
struct CapitalisedNames {
  let phrases: [NamePhrase]
  private static let small: Set<String> = [
    "of", "and", "for", "the", "de", "del", "la", "al", "on",
  ]

  init(_ document: Document) {
    let words = CapitalisedWords(document).all
    let usual = Set(
      words.lazy.filter { !$0.opensSentence && $0.word.isWord }.map(\.word.folded))
    // German nouns are capitals all.
    let isGerman = document.language.base == "de"
    let names = words.filter { found in
      if !found.word.isWord { return true }
      return !isGerman && (!found.opensSentence || usual.contains(found.word.folded))
    }
    phrases = Self.join(names, document)
  }

  private static func join(
    _ words: [CapitalisedWords.Found], _ document: Document
  ) -> [NamePhrase] {
    var phrases: [NamePhrase] = []
    var current: [NameWord] = []
    var segment = -1
    func close() {
      if !current.isEmpty {
        phrases.append(NamePhrase(words: current, segment: segment, document: document))
      }
      current = []
    }
    for found in words {
      if found.segment != segment || !joins(current.last, found.word.range, document) { close() }
      current.append(found.word)
      segment = found.segment
    }
    close()
    return phrases
  }

  /// A space, a line end, a hyphen.
  private static let joints: [UInt8] = [0x20, 0x0A, 0x2D]

  /// Whether only spaces, hyphens and small words stand between two words.
  private static func joins(_ word: NameWord?, _ b: TextRange, _ document: Document) -> Bool {
    guard let a = word?.range, b.start >= a.end, b.start - a.end <= 12 else { return false }
    if b.start == a.end + 1 { return joints.contains(document.text[Int(a.end)]) }
    let between = document.string(TextRange(a.end, b.start))
    guard
      between.unicodeScalars.allSatisfy({
        $0 == " " || $0.properties.isDash || $0.properties.isAlphabetic || $0 == "\n"
      })
    else { return false }
    let words = between.split { !$0.isLetter }.map(String.init)
    if words.first == "the" { return false }
    // *GDP of the G7*: an acronym is a name by itself.
    if let word, !words.isEmpty, word.text.allSatisfy({ !$0.isLowercase }) { return false }
    return words.allSatisfy(small.contains)
  }
}
