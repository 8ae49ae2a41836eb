internal import Text

/// Finds stretches of words in a text, inexactly.
struct QuotedWords {
  private let words: WordIndex

  init(_ words: WordIndex) { self.words = words }

  /// Whether the words stand in the text in this order; of four words and more one in four may be
  /// missing, and others may stand between them.
  func contain(_ quoted: [String]) -> Bool {
    guard let best = best(for: quoted) else { return false }
    let needed = quoted.count < 4 ? quoted.count : (quoted.count * 3 + 3) / 4
    return best.shared >= needed
  }

  /// The stretch that shares most words with those quoted, two thirds at least.
  func nearest(to quoted: [String]) -> TextRange? {
    guard let best = best(for: quoted), best.shared * 3 >= quoted.count * 2 else { return nil }
    return best.range
  }

  /// For each place of each quoted word the words around it are compared.
  private func best(for quoted: [String]) -> (shared: Int, range: TextRange)? {
    var best: (shared: Int, range: TextRange)?
    var tried: Set<Int> = []
    for (offset, word) in quoted.enumerated() where words.count(of: word) <= 200 {
      for place in words.places(of: word) {
        let first = max(0, place - offset - 1)
        guard tried.insert(first).inserted else { continue }
        let window = words.entries[first..<min(words.entries.count, first + quoted.count + 3)]
        let (shared, range) = compare(quoted, window)
        if let range, shared > best?.shared ?? 0 { best = (shared, range) }
      }
    }
    return best
  }

  /// The length of the longest common subsequence, and from its first word to its last.
  private func compare(
    _ quoted: [String], _ window: ArraySlice<WordIndex.Entry>
  ) -> (Int, TextRange?) {
    let alike = quoted.map { word in window.map { Self.areAlike(word, $0.folded) } }
    let lengths = Self.lengths(alike, width: window.count)
    var (i, j) = (0, 0)
    var used: [TextRange] = []
    while i < quoted.count, j < window.count {
      if alike[i][j] {
        used.append(window[window.startIndex + j].range)
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    guard let first = used.first, let last = used.last else { return (0, nil) }
    return (used.count, TextRange(first.start, last.end))
  }

  /// By place in either: how long the longest common subsequence of what follows is.
  private static func lengths(_ alike: [[Bool]], width: Int) -> [[Int]] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: width + 1), count: alike.count + 1)
    for i in alike.indices.reversed() {
      for j in (0..<width).reversed() {
        lengths[i][j] =
          alike[i][j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    return lengths
  }

  /// One word, spelt in two ways or inflected: organise and organizes.
  private static func areAlike(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let length = max(a.utf8.count, b.utf8.count)
    guard length >= 4, a.utf8.first == b.utf8.first else { return false }
    if NameForms.areInflections(a, b) { return true }
    return EditDistance.between(a, b, limit: length >= 8 ? 2 : 1) != nil
  }
}

/// Tells an abridged text, which goes through its source sentence by sentence, from a summary.
enum Abridgement {
  static func isOne(_ pair: Pair) -> Bool {
    guard let source = pair.source else { return false }
    return pair.target.text.count * 3 > source.text.count
  }
}
