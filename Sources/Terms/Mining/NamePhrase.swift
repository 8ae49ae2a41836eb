internal import Text

/// A capitalised word of a text in Latin script.
struct NameWord {
  let range: TextRange
  let spelling: NameSpelling

  var text: String { spelling.text }
  var key: String { spelling.key }
  var folded: String { spelling.folded }
  var isWord: Bool { spelling.isWord }
}

/// Capitalised words that follow each other with nothing but a space, a hyphen or a small word
/// between.
struct NamePhrase {
  let words: [NameWord]
  let segment: Int
  let document: Document

  /// What stands from one word to another.
  func text(_ words: Range<Int>) -> String { document.string(range(words)) }

  func range(_ words: Range<Int>) -> TextRange {
    TextRange(self.words[words.lowerBound].range.start, end(words))
  }

  /// Whether a stretch begins or ends inside a word with a hyphen: *Sultan* of *Nur-Sultan*.
  func cutsCompound(_ words: Range<Int>) -> Bool {
    let range = range(words)
    let text = document.text
    let hyphen = UInt8(ascii: "-")
    return range.start > 0 && text[Int(range.start) - 1] == hyphen
      || Int(range.end) < text.count && text[Int(range.end)] == hyphen
  }

  /// The end of the last word, without its possessive ending.
  private func end(_ words: Range<Int>) -> UInt32 {
    let last = self.words[words.upperBound - 1]
    return last.range.end - last.spelling.possessive
  }
}
