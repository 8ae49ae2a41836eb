internal import Text

/// A run of words that stands in the aligned source just so: a clause that was skipped, of words that
/// may each belong to both languages.
struct CopiedRun {
  private static let leastWords = 4
  /// Words of the run that only the source's language has.
  private static let leastForeign = 2

  private let document: Document
  private let foreign: Language

  init(_ document: Document, foreign: Language) {
    self.document = document
    self.foreign = foreign
  }

  /// - Parameter facing: the words of the aligned source's sentences, as written.
  func range(in segment: Segment, facing: [[String]]) -> TextRange? {
    guard WordList.isAvailable(for: document.language) else { return nil }
    let words = document.words(in: segment.range).filter { $0.kind == .letters }
    guard words.count >= Self.leastWords else { return nil }
    let written = words.map { document.string($0.range) }
    let known = Set(facing.joined())
    guard written.count(where: known.contains) >= Self.leastWords else { return nil }
    var best = 0..<0
    for sentence in facing {
      for start in sentence.indices {
        for first in written.indices where written[first] == sentence[start] {
          let length = length(written[first...], sentence[start...])
          if length > best.count { best = first..<first + length }
        }
      }
    }
    guard best.count >= Self.leastWords,
      written[best].count(where: isForeign) >= Self.leastForeign
    else { return nil }
    return words[best.lowerBound].range.union(words[best.upperBound - 1].range)
  }

  /// How many words at the start of both are the same and in lower case.
  private func length(_ a: ArraySlice<String>, _ b: ArraySlice<String>) -> Int {
    var length = 0
    for (one, other) in zip(a, b) {
      guard one == other, one.first?.isLowercase ?? false else { break }
      length += 1
    }
    return length
  }

  private func isForeign(_ word: String) -> Bool {
    let folded = FoldedText.fold(word)
    let isOwn =
      FunctionWords.contains(folded, language: document.language)
      || WordList.contains(folded, language: document.language)
    guard !isOwn else { return false }
    return FunctionWords.contains(folded, language: foreign)
      || WordList.contains(folded, language: foreign)
  }
}
