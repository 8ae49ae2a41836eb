extension Document {
  package func string(_ range: TextRange) -> String {
    String(decoding: text[range.indices], as: UTF8.self)
  }

  /// The folded bytes of a range, such as a sentence's: the rest of the text is not folded.
  package func folded(_ range: TextRange) -> [UInt8] {
    FoldedText(Array(text[range.indices])).bytes
  }

  /// The words of a range, such as a sentence's, cut now and for themselves: the rest of the text
  /// is not looked at.
  ///
  /// - Parameter kept: words that stay whole in scripts without spaces.
  package func words(of range: TextRange, keeping kept: KeptWords = KeptWords()) -> [Word] {
    guard var segmenter = try? WordSegmenter(language: language, keeping: kept) else { return [] }
    return segmenter.words(in: text, range: range)
  }

  /// The words of the whole text that lie inside a range.
  package func words(in range: TextRange) -> Slice<WordTable> {
    let words = words
    return words[words.firstIndex(from: range.start)..<words.firstIndex(from: range.end)]
  }
}
