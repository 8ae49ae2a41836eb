internal import Text

/// The Chinese terms of a term base by the letter that their pinyin begins with, so that a word of
/// Latin letters is compared with few of them. Phrases are left out.
package struct ReadingIndex: Sendable {
  private struct Entry: Sendable {
    let first: Unicode.Scalar
    let text: String
    let concept: Int
  }

  /// By the letter, from `a`; the last are those that begin with one of several.
  private var entries = [[Entry]](repeating: [], count: 27)

  /// - Parameter indices: of the concepts that count.
  init(_ concepts: [Concept], of indices: some Sequence<Int>) {
    for index in indices where concepts[index].type != "phrase" {
      for term in concepts[index].terms where term.isAllowed && term.language.base == "zh" {
        guard let first = term.text.unicodeScalars.first else { continue }
        let letter = Readings.initial(of: first).map { Int($0) - 0x61 } ?? 26
        entries[letter].append(Entry(first: first, text: term.text, concept: index))
      }
    }
  }

  /// The concepts with a term that may be read so, in ascending order.
  ///
  /// - Parameter key: lower-case ASCII letters, as `Readings.flatten` makes them.
  package func concepts(readAs key: String) -> [Int] {
    guard let initial = key.utf8.first, (0x61...0x7A).contains(initial) else { return [] }
    let found = [Int(initial) - 0x61, 26].flatMap { entries[$0] }.filter { entry in
      Readings.mayBegin(key, with: entry.first)
        && Readings.keys(ofHan: entry.text).contains(key)
    }
    return Set(found.map(\.concept)).sorted()
  }
}
