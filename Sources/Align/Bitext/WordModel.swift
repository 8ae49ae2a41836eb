/// IBM model 1 on the beads of an alignment, in both directions, by expectation maximisation, with
/// absolute discounting of the last counts: pairs seen once are mostly chance and fall away.
struct WordModel {
  static let rounds = 4
  static let discount: Float = 0.7
  /// How much likelier a pair with full outside evidence is at the start.
  static let evidenceBoost: Float = 150
  /// Beads beyond this many pairs of words are passed over evenly, to bound memory.
  static let pairLimit = 12_000_000

  private let table: CooccurrenceTable
  private let sourceWords: Int
  private let targetWords: Int
  /// t(target | source) and t(source | target) of each pair of the table.
  private var forward: [Float] = []
  private var backward: [Float] = []

  /// - Parameter texts: the words of both sides of each bead, without repetition.
  init(
    _ texts: [(source: [Int32], target: [Int32])], sourceWords: Int, targetWords: Int
  ) {
    let pairs = texts.reduce(0) { $0 + $1.source.count * $1.target.count }
    let step = max(1, (pairs + Self.pairLimit - 1) / Self.pairLimit)
    table = CooccurrenceTable(stride(from: 0, to: texts.count, by: step).map { texts[$0] })
    self.sourceWords = sourceWords
    self.targetWords = targetWords
  }

  /// The words of the beads that have both sides.
  static func texts(
    _ source: BitextSide, _ target: BitextSide, _ path: BeadPath
  ) -> [(source: [Int32], target: [Int32])] {
    path.beads.filter { !$0.isNull }.map {
      (words(source, $0.source), words(target, $0.target))
    }
  }

  private static func words(_ side: BitextSide, _ span: Range<Int>) -> [Int32] {
    let words = side.tokens[span].joined().filter { side.isReal($0) }
    return span.count > 1 ? Set(words).sorted() : words
  }

  mutating func trained(from evidence: TranslationTable) -> LearntWords {
    start(evidence)
    for round in 1...Self.rounds {
      maximise(discount: round == Self.rounds ? Self.discount : 0)
    }
    var ahead: [TokenLink] = []
    var back: [TokenLink] = []
    for pair in table.keys.indices {
      let (source, target) = (table.source(pair), table.target(pair))
      if forward[pair] > 0 {
        ahead.append(TokenLink(given: source, word: target, weight: forward[pair]))
      }
      if backward[pair] > 0 {
        back.append(TokenLink(given: target, word: source, weight: backward[pair]))
      }
    }
    return LearntWords(
      forward: TranslationTable(ahead, rows: sourceWords),
      backward: TranslationTable(back, rows: targetWords))
  }

  private mutating func start(_ evidence: TranslationTable) {
    forward = [Float](repeating: 1 / Float(max(1, targetWords)), count: table.keys.count)
    backward = [Float](repeating: 1 / Float(max(1, sourceWords)), count: table.keys.count)
    for pair in table.keys.indices {
      let known = evidence.weight(table.target(pair), given: table.source(pair))
      guard known > 0 else { continue }
      forward[pair] *= 1 + Self.evidenceBoost * known
      backward[pair] *= 1 + Self.evidenceBoost * known
    }
  }

  /// One round: counts expected under the present weights, and weights from the counts.
  private mutating func maximise(discount: Float) {
    var ahead = [Float](repeating: 0, count: forward.count)
    var back = ahead
    for bead in table.beads { expect(bead, &ahead, &back) }
    var sourceTotals = [Float](repeating: 1e-9, count: sourceWords)
    var targetTotals = [Float](repeating: 1e-9, count: targetWords)
    for pair in ahead.indices {
      sourceTotals[Int(table.source(pair))] += ahead[pair]
      targetTotals[Int(table.target(pair))] += back[pair]
    }
    for pair in ahead.indices {
      forward[pair] = max(ahead[pair] - discount, 0) / sourceTotals[Int(table.source(pair))]
      backward[pair] = max(back[pair] - discount, 0) / targetTotals[Int(table.target(pair))]
    }
  }

  private func expect(
    _ bead: CooccurrenceTable.BeadWords, _ ahead: inout [Float], _ back: inout [Float]
  ) {
    let width = bead.target.count
    for column in 0..<width {
      var sum: Float = 1e-12
      for row in bead.source.indices {
        sum += forward[Int(table.pairs[bead.start + row * width + column])]
      }
      for row in bead.source.indices {
        let pair = Int(table.pairs[bead.start + row * width + column])
        ahead[pair] += forward[pair] / sum
      }
    }
    for row in bead.source.indices {
      let base = bead.start + row * width
      var sum: Float = 1e-12
      for column in 0..<width { sum += backward[Int(table.pairs[base + column])] }
      for column in 0..<width {
        let pair = Int(table.pairs[base + column])
        back[pair] += backward[pair] / sum
      }
    }
  }
}
