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
  /// Of each pair of the table, t(target | source) and t(source | target).
  private var weights: [SIMD2<Float>] = []

  /// - Parameter texts: the words of both sides of each bead, without repetition.
  init(
    _ texts: [(source: [Int32], target: [Int32])], sourceWords: Int, targetWords: Int
  ) {
    let pairs = texts.reduce(0) { $0 + $1.source.count * $1.target.count }
    let step = max(1, (pairs + Self.pairLimit - 1) / Self.pairLimit)
    table = CooccurrenceTable(
      stride(from: 0, to: texts.count, by: step).map { texts[$0] }, sourceWords: sourceWords,
      targetWords: targetWords)
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
    for word in 0..<sourceWords {
      for pair in table.pairs(of: word) {
        let (source, target) = (Int32(word), table.targets[pair])
        let weight = weights[pair]
        if weight.x > 0 { ahead.append(TokenLink(given: source, word: target, weight: weight.x)) }
        if weight.y > 0 { back.append(TokenLink(given: target, word: source, weight: weight.y)) }
      }
    }
    return LearntWords(
      forward: TranslationTable(ahead, rows: sourceWords),
      backward: TranslationTable(back, rows: targetWords))
  }

  private mutating func start(_ evidence: TranslationTable) {
    let even = SIMD2(1 / Float(max(1, targetWords)), 1 / Float(max(1, sourceWords)))
    weights = [SIMD2<Float>](repeating: even, count: table.count)
    table.forEach(in: evidence) { pair, known in
      weights[pair] = even * (1 + Self.evidenceBoost * known)
    }
  }

  /// One round: counts expected under the present weights, and weights from the counts.
  private mutating func maximise(discount: Float) {
    let counts = expected()
    var targetTotals = [Float](repeating: 1e-9, count: targetWords)
    for pair in counts.indices { targetTotals[Int(table.targets[pair])] += counts[pair].y }
    for word in 0..<sourceWords {
      let pairs = table.pairs(of: word)
      let total = pairs.reduce(Float(1e-9)) { $0 + counts[$1].x }
      for pair in pairs {
        let totals = SIMD2(total, targetTotals[Int(table.targets[pair])])
        weights[pair] = pointwiseMax(counts[pair] - discount, .zero) / totals
      }
    }
  }

  /// How often the words of each pair are expected to be translations, in both directions.
  private func expected() -> [SIMD2<Float>] {
    var counts = [SIMD2<Float>](repeating: .zero, count: table.count)
    var shares = [SIMD2<Float>](
      repeating: .zero, count: table.beads.reduce(0) { max($0, $1.source.count * $1.target.count) })
    var sums = [Float](
      repeating: 0, count: table.beads.reduce(0) { max($0, $1.target.count) })
    for bead in table.beads where !bead.target.isEmpty {
      let pairs = table.pairs.span.extracting(
        bead.start..<bead.start + bead.source.count * bead.target.count)
      var values = shares.mutableSpan
      var columns = sums.mutableSpan
      Self.share(pairs, width: bead.target.count, weights.span, &values, &columns)
      var totals = counts.mutableSpan
      for place in pairs.indices { totals[Int(pairs[place])] += values[place] }
    }
    return counts
  }

  /// How the words of a bead share their counterparts out.
  ///
  /// - Parameters:
  ///   - pairs: the bead's, source by source.
  ///   - width: number of target words.
  ///   - shares: for each pair, the part of the target word's count that the source word has, and
  ///     the reverse.
  ///   - sums: room for a number for each target word.
  private static func share(
    _ pairs: Span<Int32>, width: Int, _ weights: Span<SIMD2<Float>>,
    _ shares: inout MutableSpan<SIMD2<Float>>, _ sums: inout MutableSpan<Float>
  ) {
    for column in 0..<width { sums[column] = 1e-12 }
    for row in stride(from: 0, to: pairs.count, by: width) {
      var sum: Float = 1e-12
      for column in 0..<width {
        let weight = weights[Int(pairs[row + column])]
        sums[column] += weight.x
        sum += weight.y
        shares[row + column] = weight
      }
      let reciprocal = SIMD2(1, 1 / sum)
      for column in 0..<width { shares[row + column] *= reciprocal }
    }
    for column in 0..<width { sums[column] = 1 / sums[column] }
    for row in stride(from: 0, to: pairs.count, by: width) {
      for column in 0..<width { shares[row + column].x *= sums[column] }
    }
  }
}
