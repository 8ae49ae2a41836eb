internal import Text

/// The Chinese terms of a term base by the letter that their pinyin begins with, so that a word of
/// Latin letters is compared with few of them. Phrases are left out.
struct ReadingIndex: Sendable {
  private struct Entry: Sendable {
    let first: Unicode.Scalar
    let text: String
    let concept: Int
  }

  /// By the letter, from `a`; the last are those that begin with one of several.
  private var entries = [[Entry]](repeating: [], count: 27)

  init(_ concepts: [Concept]) {
    for (index, concept) in concepts.enumerated() where concept.type != "phrase" {
      for term in concept.terms where term.isAllowed && term.language.base == "zh" {
        guard let first = term.text.unicodeScalars.first else { continue }
        let letter = Readings.initial(of: first).map { Int($0) - 0x61 } ?? 26
        entries[letter].append(Entry(first: first, text: term.text, concept: index))
      }
    }
  }

  /// The concepts with a term that may be read so, in ascending order.
  ///
  /// - Parameter key: lower-case ASCII letters, as `Readings.flatten` makes them.
  func concepts(readAs key: String) -> [Int] {
    guard let initial = key.utf8.first, (0x61...0x7A).contains(initial) else { return [] }
    let found = [Int(initial) - 0x61, 26].flatMap { entries[$0] }.filter { entry in
      Readings.mayBegin(key.utf8, with: entry.first)
        && Readings.keys(ofHan: entry.text).contains(key)
    }
    return Set(found.map(\.concept)).sorted()
  }
}
