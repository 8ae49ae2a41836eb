/// What the alignments of all texts of a project teach together: names and terms that a single text
/// shows too rarely.
struct PooledWords {
  private var source = Vocabulary()
  private var target = Vocabulary()
  private var beads = BeadWords()
  private var evidence: [TokenLink] = []

  /// Takes in a text and its alignment.
  mutating func add(_ bitext: Bitext, _ path: BeadPath) {
    let left = bitext.source.vocabulary.tokens.map { source.add($0) }
    let right = bitext.target.vocabulary.tokens.map { target.add($0) }
    let own = BeadWords(bitext.source, bitext.target, path)
    for bead in 0..<own.count {
      beads.append(
        own.source[bead].lazy.map { left[Int($0)] }, own.target[bead].lazy.map { right[Int($0)] })
    }
    evidence += bitext.evidence.links.map {
      TokenLink(given: left[Int($0.given)], word: right[Int($0.word)], weight: $0.weight)
    }
  }

  func trained() -> LearntWords {
    var words = WordModel(
      beads, TranslationTable(evidence, rows: source.count), targetWords: target.count)
    return words.trained()
  }

  /// What was learnt of the words that a text has, in the text's numbers.
  func learnt(_ learnt: LearntWords, for bitext: Bitext) -> LearntWords {
    let left = bitext.source.vocabulary
    let right = bitext.target.vocabulary
    let (ofSource, ofTarget) = (source.tokens.map(left.id), target.tokens.map(right.id))
    return LearntWords(
      forward: learnt.forward.renumbered(ofSource, ofTarget, rows: left.count),
      backward: learnt.backward.renumbered(ofTarget, ofSource, rows: right.count))
  }
}

extension TranslationTable {
  /// The entries whose tokens have other numbers too, by those.
  fileprivate func renumbered(
    _ given: [Int32?], _ word: [Int32?], rows: Int
  ) -> TranslationTable {
    TranslationTable(
      links.compactMap { link in
        guard let row = given[Int(link.given)], let column = word[Int(link.word)] else {
          return nil
        }
        return TokenLink(given: row, word: column, weight: link.weight)
      }, rows: rows)
  }
}
