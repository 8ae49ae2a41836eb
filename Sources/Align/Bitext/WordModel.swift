/// IBM model 1 on the beads of an alignment, by expectation maximisation, with absolute
/// discounting of the last counts: pairs seen once are mostly chance and fall away.
struct WordModel {
  static let rounds = 4
  static let discount: Float = 0.7
  /// How much likelier a pair with full outside evidence is at the start.
  static let evidenceBoost: Float = 150
  /// Beads beyond this many pairs of words are passed over evenly, to bound memory.
  static let pairLimit = 12_000_000

  private let source: [[Int32]]
  private let target: [[Int32]]
  private let sourceWords: Int
  private let targetWords: Int

  init(_ source: BitextSide, _ target: BitextSide, _ path: BeadPath) {
    let beads = path.beads.filter { !$0.isNull }
    let texts = beads.map { (Self.words(source, $0.source), Self.words(target, $0.target)) }
    let pairs = texts.reduce(0) { $0 + $1.0.count * $1.1.count }
    let step = max(1, (pairs + Self.pairLimit - 1) / Self.pairLimit)
    let kept = stride(from: 0, to: texts.count, by: step).map { texts[$0] }
    self.source = kept.map(\.0)
    self.target = kept.map(\.1)
    sourceWords = source.vocabulary.count
    targetWords = target.vocabulary.count
  }

  private static func words(_ side: BitextSide, _ span: Range<Int>) -> [Int32] {
    Set(side.tokens[span].joined().filter { side.isReal($0) }).sorted()
  }

  /// t(target word | source word) and the reverse.
  func trained(
    from evidence: TranslationTable
  ) -> (forward: TranslationTable, backward: TranslationTable) {
    let reversed = evidence.transposed(rows: targetWords)
    var forward = CooccurrenceTable(given: source, words: target, rows: sourceWords)
    var backward = CooccurrenceTable(given: target, words: source, rows: targetWords)
    return (
      forward.trained(words: targetWords, evidence), backward.trained(words: sourceWords, reversed)
    )
  }
}
