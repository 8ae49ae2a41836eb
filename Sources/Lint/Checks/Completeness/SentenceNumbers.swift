internal import Text

/// Numbers the different sentences of a text, from 0 on: those that are the same when folded have
/// one number.
struct SentenceNumbers {
  private let document: Document
  private var numbers: [UInt64: Int32] = [:]
  /// The first sentence of each number.
  private var examples: [TextRange] = []

  init(_ document: Document) { self.document = document }

  /// - Parameter folded: the folded bytes of the sentence.
  mutating func number(of sentence: TextRange, _ folded: ArraySlice<UInt8>) -> Int {
    // Different sentences of one hash, should there be such, have keys next to each other.
    var key = StretchNumbers.key(of: folded.span)
    while let number = numbers[key] {
      if isSame(sentence, folded, as: examples[Int(number)]) { return Int(number) }
      key &+= 1
    }
    numbers[key] = Int32(examples.count)
    examples.append(sentence)
    return examples.count - 1
  }

  private func isSame(
    _ sentence: TextRange, _ folded: ArraySlice<UInt8>, as example: TextRange
  ) -> Bool {
    let text = document.text
    return text[sentence.indices] == text[example.indices]
      || folded.elementsEqual(document.folded(example))
  }
}
