internal import Glibc
internal import Text

/// What two segments share by words, each used once (``LinkModel`` has the method), whatever stands
/// around them.
struct MoveScorer {
  /// What two segments have in common.
  struct Match {
    /// Pairs of words that are rare in both texts.
    var words = 0
    /// The log of how much likelier all pairs are together than by chance.
    var gain: Float = 0
    /// The share of both segments' information that the pairs hold.
    var share: Float = 0
    /// Great where much is shared and little is not.
    var strength: Float { gain * share }
  }

  private struct Link {
    let source: Int32
    let target: Int32
    let gain: Float
  }

  /// The information of a word that stands in one of a hundred and fifty places.
  private static let rare: Float = 5

  private let source: BitextSide
  private let target: BitextSide
  /// What is known from outside the two texts.
  private let table: TranslationTable
  /// −log p of each word of the text; 0 for marks, and for readings that are no words.
  private let sourceInformation: [Float]
  private let targetInformation: [Float]

  init(_ bitext: Bitext) {
    source = bitext.source
    target = bitext.target
    table = bitext.evidence
    sourceInformation = Self.information(bitext.source)
    targetInformation = Self.information(bitext.target)
  }

  private static func information(_ side: BitextSide) -> [Float] {
    zip(side.vocabulary.kinds, side.vocabulary.unigram).map { kind, unigram in
      kind.isReal && kind != .mark ? -logf(unigram) : 0
    }
  }

  /// The words that a token may be translated by.
  func translations(of token: Int32) -> ArraySlice<Int32> { table.words[table.row(token)] }

  func match(_ from: Int, _ to: Int) -> Match {
    var match = Match()
    var (usedSource, usedTarget): (Set<Int32>, Set<Int32>) = ([], [])
    var held: Float = 0
    for link in links(from, to)
    where !usedSource.contains(link.source) && !usedTarget.contains(link.target) {
      usedSource.insert(link.source)
      usedTarget.insert(link.target)
      let information =
        sourceInformation[Int(link.source)] + targetInformation[Int(link.target)]
      guard information > 0 else { continue }
      held += information
      let rarest = min(
        sourceInformation[Int(link.source)], targetInformation[Int(link.target)])
      if rarest >= Self.rare { match.words += 1 }
      match.gain += link.gain
    }
    let all = information(from, to)
    match.share = all > 0 ? min(1, held / all) : 0
    return match
  }

  private func information(_ from: Int, _ to: Int) -> Float {
    source.tokens[from].reduce(0) { $0 + sourceInformation[Int($1)] }
      + target.tokens[to].reduce(0) { $0 + targetInformation[Int($1)] }
  }

  /// The strongest first.
  private func links(_ from: Int, _ to: Int) -> [Link] {
    let words = target.tokens[to]
    var links: [Link] = []
    for token in source.tokens[from] {
      for place in table.row(token) {
        let word = table.words[place]
        let index = words.partitionIndex { $0 >= word }
        guard index < words.count, words[index] == word else { continue }
        let weight = logf(max(table.weights[place], 1e-4))
        let gain =
          (sourceInformation[Int(token)] + targetInformation[Int(word)]) / 2 + weight
        links.append(Link(source: token, target: word, gain: gain))
      }
    }
    return links.sorted { ($0.gain, $1.source, $1.target) > ($1.gain, $0.source, $0.target) }
  }
}
