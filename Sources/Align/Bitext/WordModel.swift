internal import Text

/// IBM model 1 on the beads of an alignment, in both directions, by expectation maximisation, with
/// absolute discounting of the last counts.
///
/// Pairs of words that meet in one bead alone, and are not known from outside, are mostly chance.
/// Those of a word share one weight, and are not learnt: they only take their part of what is to be
/// explained (parameter tying).
struct WordModel {
  static let rounds = 4
  static let discount: Float = 0.8
  /// How much likelier a pair with full outside evidence is at the start.
  static let evidenceBoost: Float = 150
  /// What is less probable given a word, and learnt from so few beads of many, is chance.
  static let leastWeight: Float = 0.001
  /// So many translations of a word are learnt at most. The longer the texts, the more words a
  /// common one has to do with, and all but a few say next to nothing.
  static let mostTranslations = 20
  /// Beads beyond this many pairs of words are passed over evenly, to bound memory.
  static let pairLimit = 12_000_000

  private let table: CooccurrenceTable
  private let sourceWords: Int
  private let targetWords: Int
  /// Of each pair of the table, t(target | source) and t(source | target).
  private var weights: [SIMD2<Float>]
  /// t(target | source) of each other pair of a source word, and the reverse of a target word.
  private var sourceRest: [Float]
  private var targetRest: [Float]
  /// How many other pairs each word has.
  private var sourceOthers: [Float]
  private var targetOthers: [Float]

  /// - Parameter evidence: t(target word | source word) from outside the texts; a row for each
  ///   source word.
  init(_ beads: BeadWords, _ evidence: TranslationTable, targetWords: Int) {
    table = CooccurrenceTable(
      beads.thinned(to: Self.pairLimit), evidence, targetWords: targetWords)
    sourceWords = evidence.rows
    self.targetWords = targetWords
    let even = SIMD2(1 / Float(max(1, targetWords)), 1 / Float(max(1, sourceWords)))
    weights = [SIMD2<Float>](repeating: even, count: table.count)
    for source in 0..<sourceWords {
      for pair in table.pairs(of: source) {
        let known = evidence.weight(table.targets[pair], given: Int32(source))
        if known > 0 { weights[pair] *= 1 + Self.evidenceBoost * known }
      }
    }
    sourceRest = [Float](repeating: even.x, count: sourceWords)
    targetRest = [Float](repeating: even.y, count: targetWords)
    sourceOthers = [Float](repeating: 0, count: sourceWords)
    targetOthers = [Float](repeating: 0, count: targetWords)
    countOthers()
  }

  private mutating func countOthers() {
    let (source, target) = (table.beads.source, table.beads.target)
    for bead in 0..<table.beads.count {
      let (rows, columns) = (source.range(bead), target.range(bead))
      for row in rows { sourceOthers[Int(source.words[row])] += Float(columns.count) }
      for column in columns { targetOthers[Int(target.words[column])] += Float(rows.count) }
      for row in rows {
        let links = table.rows[row]..<table.rows[row + 1]
        sourceOthers[Int(source.words[row])] -= Float(links.count)
        for link in links {
          let column = columns.lowerBound + Int(table.links[link].column)
          targetOthers[Int(target.words[column])] -= 1
        }
      }
    }
  }

  mutating func trained() -> LearntWords {
    for round in 1...Self.rounds { maximise(discount: round == Self.rounds ? Self.discount : 0) }
    var ahead: [TokenLink] = []
    var back: [TokenLink] = []
    for word in 0..<sourceWords {
      for pair in table.pairs(of: word) {
        let (source, target) = (Int32(word), table.targets[pair])
        let weight = weights[pair]
        if weight.x > Self.leastWeight {
          ahead.append(TokenLink(given: source, word: target, weight: weight.x))
        }
        if weight.y > Self.leastWeight {
          back.append(TokenLink(given: target, word: source, weight: weight.y))
        }
      }
    }
    return LearntWords(
      forward: TranslationTable(ahead, rows: sourceWords).mostInformative(
        Self.mostTranslations, shares: table.beads.target.shares(words: targetWords)),
      backward: TranslationTable(back, rows: targetWords).mostInformative(
        Self.mostTranslations, shares: table.beads.source.shares(words: sourceWords)))
  }

  /// One round: counts expected under the present weights, and weights from the counts.
  private mutating func maximise(discount: Float) {
    let counts = expected()
    var targetTotals = counts.targetRest
    for pair in counts.pairs.indices {
      targetTotals[Int(table.targets[pair])] += counts.pairs[pair].y
    }
    let targetShares = targetTotals.map { 1 / max(1e-9, $0) }
    for word in 0..<sourceWords {
      let pairs = table.pairs(of: word)
      let total = pairs.reduce(counts.sourceRest[word]) { $0 + counts.pairs[$1].x }
      let share = 1 / max(1e-9, total)
      for pair in pairs {
        let shares = SIMD2(share, targetShares[Int(table.targets[pair])])
        weights[pair] = pointwiseMax(counts.pairs[pair] - discount, .zero) * shares
      }
      sourceRest[word] = counts.sourceRest[word] * share / max(1, sourceOthers[word])
    }
    for word in 0..<targetWords {
      targetRest[word] =
        counts.targetRest[word] * targetShares[word] / max(1, targetOthers[word])
    }
  }

  /// How often the words of each pair are expected to be translations, in both directions.
  private func expected() -> ExpectedCounts {
    let middle = table.beads.source.starts.partitionIndex {
      $0 >= table.beads.source.words.count / 2
    }
    let split = min(middle, table.beads.count)
    var halves = SideBySide.run({ expected(0..<split) }, { expected(split..<table.beads.count) })
    halves.0.add(halves.1)
    return halves.0
  }

  private func expected(_ beads: Range<Int>) -> ExpectedCounts {
    var counts = ExpectedCounts(
      pairs: table.count, sourceWords: sourceWords, targetWords: targetWords)
    counts.add(
      beads, of: table, weights, sourceRest: sourceRest, targetRest: targetRest)
    return counts
  }
}
