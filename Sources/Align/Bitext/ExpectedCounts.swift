/// How often pairs of words are expected to be translations of each other under a ``WordModel``:
/// to each pair, the part of the target word that the source word has, and the reverse.
struct ExpectedCounts: Sendable {
  private(set) var pairs: [SIMD2<Float>]
  /// What pairs that are not in the table have in all, by word.
  private(set) var sourceRest: [Float]
  private(set) var targetRest: [Float]

  init(pairs: Int, sourceWords: Int, targetWords: Int) {
    self.pairs = [SIMD2<Float>](repeating: .zero, count: pairs)
    sourceRest = [Float](repeating: 0, count: sourceWords)
    targetRest = [Float](repeating: 0, count: targetWords)
  }

  mutating func add(_ other: ExpectedCounts) {
    for pair in pairs.indices { pairs[pair] += other.pairs[pair] }
    for word in sourceRest.indices { sourceRest[word] += other.sourceRest[word] }
    for word in targetRest.indices { targetRest[word] += other.targetRest[word] }
  }

  /// Adds what some beads show.
  mutating func add(
    _ beads: Range<Int>, of table: CooccurrenceTable, _ weights: [SIMD2<Float>],
    sourceRest: [Float], targetRest: [Float]
  ) {
    let (source, target) = (table.beads.source, table.beads.target)
    var bead = BeadShares()
    for index in beads {
      let (rows, columns) = (source.range(index), target.range(index))
      guard !rows.isEmpty, !columns.isEmpty else { continue }
      bead.fill(
        source.words[rows], target.words[columns], sourceRest: sourceRest, targetRest: targetRest)
      bead.sum(table, rows, weights)
      bead.share(table, rows, weights, &pairs)
      for (row, word) in source.words[rows].enumerated() {
        self.sourceRest[Int(word)] += bead.sourceRest(row)
      }
      for (column, word) in target.words[columns].enumerated() {
        self.targetRest[Int(word)] += bead.targetRest(column)
      }
    }
  }
}
