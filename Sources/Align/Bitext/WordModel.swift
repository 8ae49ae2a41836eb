internal import Text

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
    let targetShares = targetTotals.map { 1 / $0 }
    for word in 0..<sourceWords {
      let pairs = table.pairs(of: word)
      let total = pairs.reduce(Float(1e-9)) { $0 + counts[$1].x }
      let share = 1 / total
      for pair in pairs {
        let shares = SIMD2(share, targetShares[Int(table.targets[pair])])
        weights[pair] = pointwiseMax(counts[pair] - discount, .zero) * shares
      }
    }
  }

  /// How often the words of each pair are expected to be translations, in both directions.
  private func expected() -> [SIMD2<Float>] {
    let middle = table.beads.partitionIndex { $0.start >= table.pairs.count / 2 }
    let halves = SideBySide.run(
      { expected(table.beads[..<middle]) }, { expected(table.beads[middle...]) })
    var counts = halves.0
    for pair in counts.indices { counts[pair] += halves.1[pair] }
    return counts
  }

  private func expected(_ beads: ArraySlice<CooccurrenceTable.BeadWords>) -> [SIMD2<Float>] {
    var counts = [SIMD2<Float>](repeating: .zero, count: table.count)
    var rows = [Float](repeating: 0, count: beads.reduce(0) { max($0, $1.source.count) })
    var columns = [Float](repeating: 0, count: beads.reduce(0) { max($0, $1.target.count) })
    for bead in beads where !bead.target.isEmpty {
      let (height, width) = (bead.source.count, bead.target.count)
      let pairs = table.pairs.span.extracting(bead.start..<bead.start + height * width)
      var counts = counts.mutableSpan
      var rows = rows.mutableSpan
      var columns = columns.mutableSpan
      Self.sum(pairs, weights.span, &rows, &columns, height: height, width: width)
      Self.share(pairs, weights.span, rows.span, columns.span, width: width, &counts)
    }
    return counts
  }

  /// The reciprocals of the weight that each word of a bead has with all words of the other side.
  ///
  /// - Parameter pairs: the bead's, source by source.
  private static func sum(
    _ pairs: Span<Int32>, _ weights: Span<SIMD2<Float>>, _ rows: inout MutableSpan<Float>,
    _ columns: inout MutableSpan<Float>, height: Int, width: Int
  ) {
    for column in 0..<width { columns[column] = 1e-12 }
    for row in 0..<height {
      var sum: Float = 1e-12
      for column in 0..<width {
        let weight = weights[Int(pairs[row * width + column])]
        columns[column] += weight.x
        sum += weight.y
      }
      rows[row] = 1 / sum
    }
    for column in 0..<width { columns[column] = 1 / columns[column] }
  }

  /// Shares every word of a bead out among its counterparts: to each pair, the part of the target
  /// word that the source word has, and the reverse.
  private static func share(
    _ pairs: Span<Int32>, _ weights: Span<SIMD2<Float>>, _ rows: Span<Float>,
    _ columns: Span<Float>, width: Int, _ counts: inout MutableSpan<SIMD2<Float>>
  ) {
    for (row, start) in stride(from: 0, to: pairs.count, by: width).enumerated() {
      let back = rows[row]
      for column in 0..<width {
        let pair = Int(pairs[start + column])
        counts[pair] += weights[pair] * SIMD2(columns[column], back)
      }
    }
  }
}
