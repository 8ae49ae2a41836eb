internal import Text

/// The capitalised words of a text in Latin script that are more than the start of a sentence, and
/// the phrases that they make.
struct CapitalisedNames {
  let phrases: [NamePhrase]
  private static let small: Set<String> = [
    "of", "and", "for", "the", "de", "del", "la", "al", "on",
  ]

  init(_ document: Document) {
    let segments = document.segments
    var usual: Set<String> = []
    var runs: [(words: [NameWord], segment: Int)] = []
    for (index, segment) in segments.enumerated() {
      let words = document.words(in: segment.range).filter { $0.kind != .ideographs }
      var previous: TextRange?
      for (place, word) in words.enumerated() {
        let range = Self.withSum(word.range, document)
        let text = document.string(range)
        let isCapital = text.unicodeScalars.first?.properties.isUppercase ?? false
        let opens = place == 0 || Self.opens(document, previous, word.range)
        defer { previous = word.range }
        guard isCapital, !Self.isCalendar(text) else { continue }
        let entry = Self.word(range, text, document.language)
        if !opens { usual.insert(entry.folded) }
        runs.append(([entry], opens ? -index - 1 : index))
      }
    }
    let kept = runs.filter { run in
      run.segment >= 0 || !run.words[0].isWord || usual.contains(run.words[0].folded)
    }.filter { run in
      // German nouns are capitals all.
      document.language.base != "de" || !run.words[0].isWord
    }
    phrases = Self.join(
      kept.map { ($0.words[0], $0.segment >= 0 ? $0.segment : -$0.segment - 1) }, document)
  }

  private static func join(_ words: [(NameWord, Int)], _ document: Document) -> [NamePhrase] {
    var phrases: [NamePhrase] = []
    var current: [NameWord] = []
    var segment = -1
    func close() {
      if !current.isEmpty {
        phrases.append(NamePhrase(words: current, segment: segment, document: document))
      }
      current = []
    }
    for (word, place) in words {
      if place != segment || !joins(current.last, word.range, document) { close() }
      current.append(word)
      segment = place
    }
    close()
    return phrases
  }

  /// Whether only spaces, hyphens and small words stand between two words.
  private static func joins(_ word: NameWord?, _ b: TextRange, _ document: Document) -> Bool {
    guard let a = word?.range, b.start >= a.end, b.start - a.end <= 12 else { return false }
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

  private static func opens(_ document: Document, _ previous: TextRange?, _ next: TextRange) -> Bool
  {
    guard let previous, previous.end < next.start else { return previous == nil }
    return document.string(TextRange(previous.end, next.start)).unicodeScalars.contains {
      ":：.!?“„«\"".unicodeScalars.contains($0)
    }
  }

  /// *C5* with the *+1* behind it.
  private static func withSum(_ range: TextRange, _ document: Document) -> TextRange {
    var end = Int(range.end)
    guard end + 1 < document.text.count, document.text[end] == UInt8(ascii: "+") else {
      return range
    }
    end += 1
    while end < document.text.count, (0x30...0x39).contains(document.text[end]) { end += 1 }
    return TextRange(Int(range.start), end)
  }

  private static func word(_ range: TextRange, _ text: String, _ language: Language) -> NameWord {
    var folded = FoldedText.fold(text)
    if folded.hasSuffix("'s") { folded.removeLast(2) }
    return NameWord(
      range: range, text: text, key: Readings.flatten(folded), folded: folded,
      isWord: WordList.contains(folded, language: language))
  }

  private static func isCalendar(_ text: String) -> Bool { calendar.contains(text) }

  private static let calendar = Set(
    """
    January February March April May June July August September October November December Monday \
    Tuesday Wednesday Thursday Friday Saturday Sunday I Mr Mrs Ms Dr Professor President Minister
    """.split(separator: " ").map(String.init))
}
