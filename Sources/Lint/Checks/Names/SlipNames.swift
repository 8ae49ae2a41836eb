internal import Text

/// Names that words may be slips of, by what a slip leaves as it is: the first letter, the length but
/// for two letters, and most letters.
struct SlipNames {
  /// A folded word and its letters.
  struct Word {
    let text: String
    let letters: [Unicode.Scalar]
    /// A bit for each letter, by the last bits of its code point.
    let signs: UInt64

    init(_ text: String) {
      self.text = text
      letters = Array(text.unicodeScalars)
      signs = letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }
  }

  /// An edit puts one letter in the place of another.
  private static let mostSigns = 2 * mostEdits
  private static let mostEdits = 2

  private let words: [Word]
  /// The places in `words` of those that begin with a letter and have a length.
  private let groups: [Key: [Int]]

  private struct Key: Hashable {
    let initial: Unicode.Scalar
    let count: Int
  }

  init(_ names: some Sequence<String>) {
    words = Set(names).map(Word.init).filter { !$0.letters.isEmpty }
    groups = Dictionary(grouping: words.indices) { [words] index in
      Key(initial: words[index].letters[0], count: words[index].letters.count)
    }
  }

  func mayHaveSlip(_ word: Word) -> Bool {
    guard let initial = word.letters.first else { return false }
    let count = word.letters.count
    for length in max(1, count - Self.mostEdits)...count + Self.mostEdits {
      guard let group = groups[Key(initial: initial, count: length)] else { continue }
      let isMet = group.contains { place in
        let signs = words[place].signs ^ word.signs
        return signs.nonzeroBitCount <= Self.mostSigns
          && ConceptNames.Name(words[place].text).hasSlip(word.text)
      }
      if isMet { return true }
    }
    return false
  }
}
