internal import Glibc

/// How well the words of a bead pair up one to one (competitive linking after Melamed 2000,
/// "Models of translational equivalence among words").
///
/// ``LexicalModel`` lets one word explain any number of words, so that a bead stretched by a
/// neighbouring segment loses little; here every word is used once.
struct LinkModel {
  /// Probability that a word has no counterpart.
  private var forwardLambda: Float = 0.5
  private var backwardLambda: Float = 0.5
  private let source: BitextSide
  private let target: BitextSide
  private let table: LinkTable
  /// In which bead a word was last used.
  private var sourceUse: [Int32]
  private var targetUse: [Int32]
  private var bead: Int32 = 0

  /// - Parameter path: an alignment to estimate from how many words have no counterpart.
  init(_ bitext: Bitext, _ table: LinkTable, path: BeadPath) {
    source = bitext.source
    target = bitext.target
    self.table = table
    sourceUse = [Int32](repeating: 0, count: table.sourceWords[source.count] + 1)
    targetUse = [Int32](repeating: 0, count: table.targetWords[target.count] + 1)
    estimate(path)
  }

  private struct Sum {
    var gain: Float = 0
    /// Words linked, and words there are.
    var sourceLinked = 0
    var targetLinked = 0
    var sourceWords = 0
    var targetWords = 0
  }

  private mutating func estimate(_ path: BeadPath) {
    var total = Sum()
    for bead in path.beads where !bead.isNull {
      let sum = linked(bead.source, bead.target)
      total.sourceLinked += sum.sourceLinked
      total.targetLinked += sum.targetLinked
      total.sourceWords += sum.sourceWords
      total.targetWords += sum.targetWords
    }
    func lambda(_ linked: Int, _ words: Int) -> Float {
      min(max(1 - Float(linked) / Float(max(1, words)), 0.05), 0.95)
    }
    forwardLambda = lambda(total.targetLinked, total.targetWords)
    backwardLambda = lambda(total.sourceLinked, total.sourceWords)
  }

  /// The log likelihood ratio of a bead's words against chance, the mean of both directions.
  mutating func score(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    let sum = linked(source, target)
    let unlinked =
      Float(sum.targetWords) * logf(forwardLambda) + Float(sum.sourceWords) * logf(backwardLambda)
    return (sum.gain + unlinked) / 2
  }

  private mutating func linked(_ source: Range<Int>, _ target: Range<Int>) -> Sum {
    var sum = Sum()
    for segment in source { sum.sourceWords += self.source.weight[segment] }
    for segment in target { sum.targetWords += self.target.weight[segment] }
    let ahead = (1 - forwardLambda) / (forwardLambda * Float(max(1, sum.sourceWords)))
    let back = (1 - backwardLambda) / (backwardLambda * Float(max(1, sum.targetWords)))
    bead += 1
    for link in table.links(source, target) {
      let (from, to) = (Int(link.source), Int(link.target))
      guard sourceUse[from] != bead, targetUse[to] != bead else { continue }
      sourceUse[from] = bead
      targetUse[to] = bead
      sum.gain += fastLog(1 + ahead * link.forward) + fastLog(1 + back * link.backward)
      if link.forward > 0 { sum.targetLinked += 1 }
      if link.backward > 0 { sum.sourceLinked += 1 }
    }
    return sum
  }
}
