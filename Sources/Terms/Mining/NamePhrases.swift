internal import Text

/// The capitalised words of a text in Latin script that are more than the start of a sentence, and
/// the phrases that they make: words that follow each other with nothing but a space, a hyphen or a
/// small word between.
///
/// Words, phrases and segments are numbers in flat tables; a part of a phrase is a range of words.
final class NamePhrases: Sendable {
  struct Word {
    let range: TextRange
    /// The number of its spelling.
    let spelling: UInt32
  }

  let words: [Word]
  /// What the words tell, by the number of the spelling.
  let spellings: [NameSpelling]
  private let traits: [NameSpelling.Traits]
  private let text: [UInt8]
  /// The first word of each phrase, and the end.
  private let starts: [UInt32]
  /// The first phrase of each segment, and the end.
  private let bySegment: [UInt32]

  /// Of a text without names.
  init() {
    (words, spellings, traits, text, starts, bySegment) = ([], [], [], [], [0], [0])
  }

  init(_ document: Document) {
    var found = CapitalisedWords(document)
    found.keepNames()
    let names = found.all
    var joints = NameJoints(document, found.spellings)
    var starts: [UInt32] = []
    var bySegment: [UInt32] = []
    starts.reserveCapacity(names.count + 1)
    bySegment.reserveCapacity(document.segments.count + 1)
    for index in names.indices {
      let isNext =
        index > 0 && names[index].segment == names[index - 1].segment
        && joints.joins(names[index - 1], names[index].range)
      if isNext { continue }
      while bySegment.count <= Int(names[index].segment) { bySegment.append(UInt32(starts.count)) }
      starts.append(UInt32(index))
    }
    while bySegment.count <= document.segments.count { bySegment.append(UInt32(starts.count)) }
    starts.append(UInt32(names.count))
    words = names.map { Word(range: $0.range, spelling: $0.spelling) }
    spellings = found.spellings
    traits = found.spellings.map(\.traits)
    text = document.text
    self.starts = starts
    self.bySegment = bySegment
  }

  /// How many phrases there are.
  var phraseCount: Int { starts.count - 1 }

  /// The phrases of a segment.
  func phrases(of segment: Int) -> Range<Int> {
    guard segment >= 0, segment + 1 < bySegment.count else { return 0..<0 }
    return Int(bySegment[segment])..<Int(bySegment[segment + 1])
  }

  /// The words of a phrase.
  func words(of phrase: Int) -> Range<Int> { Int(starts[phrase])..<Int(starts[phrase + 1]) }

  func spelling(_ word: Int) -> NameSpelling { spellings[Int(words[word].spelling)] }

  func traits(_ word: Int) -> NameSpelling.Traits { traits[Int(words[word].spelling)] }

  /// What stands from one word to another, without the possessive ending of the last.
  func range(_ words: Range<Int>) -> TextRange {
    let last = words.upperBound - 1
    return TextRange(
      self.words[words.lowerBound].range.start,
      self.words[last].range.end - traits(last).possessive)
  }

  /// The first byte of a word.
  func initial(_ word: Int) -> UInt8 { text[Int(words[word].range.start)] }

  /// Whether a stretch begins or ends inside a word with a hyphen: *Sultan* of *Nur-Sultan*.
  func cutsCompound(_ range: TextRange) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return range.start > 0 && text[Int(range.start) - 1] == hyphen
      || Int(range.end) < text.count && text[Int(range.end)] == hyphen
  }
}
