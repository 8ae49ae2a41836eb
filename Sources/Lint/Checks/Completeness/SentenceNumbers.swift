internal import Text

/// Numbers the different sentences of a text, from 0 on: those that are the same when folded have
/// one number (a hash table with open addressing).
struct SentenceNumbers {
  private let document: Document
  /// The first sentence of each number, and the hash of its folded bytes.
  private var examples: [TextRange] = []
  private var keys: [UInt64] = []
  /// One more than the number that a slot holds; 0 for none. A power of two.
  private var slots: [UInt32]

  /// - Parameter count: how many sentences there will be, roughly.
  init(_ document: Document, count: Int = 0) {
    self.document = document
    var size = 256
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    examples.reserveCapacity(count)
    keys.reserveCapacity(count)
  }

  /// - Parameter folded: the folded bytes of the sentence.
  mutating func number(of sentence: TextRange, _ folded: ArraySlice<UInt8>) -> Int {
    let key = StretchNumbers.key(of: folded.span)
    var slot = home(of: key)
    while slots[slot] > 0 {
      let number = Int(slots[slot]) - 1
      if keys[number] == key, isSame(sentence, folded, as: examples[number]) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    examples.append(sentence)
    keys.append(key)
    slots[slot] = UInt32(examples.count)
    if examples.count * 2 > slots.count { grow() }
    return examples.count - 1
  }

  private func home(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15 >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, key) in keys.enumerated() {
      var slot = home(of: key)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  private func isSame(
    _ sentence: TextRange, _ folded: ArraySlice<UInt8>, as example: TextRange
  ) -> Bool {
    let text = document.text.span
    return StretchNumbers.areSame(
      text.extracting(sentence.indices), text.extracting(example.indices))
      || folded.elementsEqual(document.folded(example))
  }
}
