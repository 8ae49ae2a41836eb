internal import Glibc

/// How well the words of a bead pair up one to one (competitive linking after Melamed 2000,
/// "Models of translational equivalence among words").
///
/// ``LexicalModel`` lets one word explain any number of words, so that a bead stretched by a
/// neighbouring segment loses little; here every word is used once.
// A copy would take along a mark for every word of both texts.
struct LinkModel: ~Copyable {
  /// Probability that the counterpart of a word in a bead of two parts stands in the other part.
  static let crossing: Float = 0.2

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
    score(linked(source, target))
  }

  /// The same of a bead of two parts, which are beads themselves but for a phrase that stands in
  /// the one part of the source and in the other of the target.
  ///
  /// A word is looked for in its own part first. In a bead without parts it would be as probable
  /// anywhere, so that the longer bead loses by every word.
  mutating func score(_ source: Range<Int>, _ target: Range<Int>, at split: Split) -> Float {
    let sources = [source.lowerBound..<split.source, split.source..<source.upperBound]
    let targets = [target.lowerBound..<split.target, split.target..<target.upperBound]
    var sum = opened(source, target)
    for part in 0...1 { link(sources[part], targets[part], share: 1 - Self.crossing, &sum) }
    for part in 0...1 { link(sources[part], targets[1 - part], share: Self.crossing, &sum) }
    return score(sum)
  }

  /// Where the second part of a bead begins: its first segments.
  struct Split {
    let source: Int
    let target: Int
  }

  private func score(_ sum: Sum) -> Float {
    let unlinked =
      Float(sum.targetWords) * logf(forwardLambda) + Float(sum.sourceWords) * logf(backwardLambda)
    return (sum.gain + unlinked) / 2
  }

  private mutating func linked(_ source: Range<Int>, _ target: Range<Int>) -> Sum {
    var sum = opened(source, target)
    link(source, target, share: 1, &sum)
    return sum
  }

  /// Begins with another bead, of which no word is used yet.
  private mutating func opened(_ source: Range<Int>, _ target: Range<Int>) -> Sum {
    bead += 1
    var sum = Sum()
    sum.sourceWords = self.source.weight[source].reduce(0, +)
    sum.targetWords = self.target.weight[target].reduce(0, +)
    return sum
  }

  /// Links words of the bead that are not used yet.
  ///
  /// - Parameter share: the probability that a word comes from these segments of the other side.
  private mutating func link(
    _ source: Range<Int>, _ target: Range<Int>, share: Float, _ sum: inout Sum
  ) {
    let sourceWords = self.source.weight[source].reduce(0, +)
    let targetWords = self.target.weight[target].reduce(0, +)
    let ahead = share * (1 - forwardLambda) / (forwardLambda * Float(max(1, sourceWords)))
    let back = share * (1 - backwardLambda) / (backwardLambda * Float(max(1, targetWords)))
    for link in table.links(source, target) {
      let (from, to) = (Int(link.source), Int(link.target))
      guard sourceUse[from] != bead, targetUse[to] != bead else { continue }
      sourceUse[from] = bead
      targetUse[to] = bead
      sum.gain += fastLog(1 + ahead * link.forward) + fastLog(1 + back * link.backward)
      if link.forward > 0 { sum.targetLinked += 1 }
      if link.backward > 0 { sum.sourceLinked += 1 }
    }
  }
}
