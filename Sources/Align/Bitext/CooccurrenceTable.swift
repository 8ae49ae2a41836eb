internal import Text

/// The pairs of tokens that meet in some bead, with their probabilities.
struct CooccurrenceTable {
  private let given: [[Int32]]
  private let words: [[Int32]]
  private var starts: [Int] = [0]
  private var columns: [Int32] = []
  private var weights: [Float] = []
  /// For each bead, given token and word: the place of the pair.
  private var places: [Int32]
  private var beadStarts: [Int] = [0]

  init(given: [[Int32]], words: [[Int32]], rows: Int) {
    self.given = given
    self.words = words
    for (tokens, others) in zip(given, words) {
      beadStarts.append(beadStarts[beadStarts.count - 1] + tokens.count * others.count)
    }
    places = [Int32](repeating: 0, count: beadStarts[beadStarts.count - 1])
    var uses = [[(bead: Int32, index: Int32)]](repeating: [], count: rows)
    for (bead, tokens) in given.enumerated() {
      for (index, token) in tokens.enumerated() {
        uses[Int(token)].append((Int32(bead), Int32(index)))
      }
    }
    for row in uses { addRow(row) }
  }

  /// Adds the words that a given token meets, ascending.
  private mutating func addRow(_ uses: [(bead: Int32, index: Int32)]) {
    var distinct: Set<Int32> = []
    for use in uses { distinct.formUnion(words[Int(use.bead)]) }
    let met = distinct.sorted()
    let start = columns.count
    columns += met
    for use in uses {
      let others = words[Int(use.bead)]
      let base = beadStarts[Int(use.bead)] + Int(use.index) * others.count
      var place = 0
      for (index, word) in others.enumerated() {
        while met[place] < word { place += 1 }
        places[base + index] = Int32(start + place)
      }
    }
    starts.append(columns.count)
  }

  mutating func trained(words count: Int, _ evidence: TranslationTable) -> TranslationTable {
    start(words: count, evidence)
    for round in 1...WordModel.rounds {
      maximise(expectedCounts(), discount: round == WordModel.rounds ? WordModel.discount : 0)
    }
    var links: [TokenLink] = []
    for row in 0..<starts.count - 1 {
      for place in starts[row]..<starts[row + 1] where weights[place] > 0 {
        links.append(
          TokenLink(given: Int32(row), word: columns[place], weight: weights[place]))
      }
    }
    return TranslationTable(links, rows: starts.count - 1)
  }

  private mutating func start(words count: Int, _ evidence: TranslationTable) {
    weights = [Float](repeating: 1 / Float(max(1, count)), count: columns.count)
    for row in 0..<starts.count - 1 {
      for place in evidence.row(Int32(row)) {
        let entries = columns[starts[row]..<starts[row + 1]]
        let found = entries.partitionIndex { $0 >= evidence.words[place] }
        guard found < entries.endIndex, columns[found] == evidence.words[place] else { continue }
        weights[found] *= 1 + WordModel.evidenceBoost * evidence.weights[place]
      }
    }
  }

  private func expectedCounts() -> [Float] {
    var counts = [Float](repeating: 0, count: weights.count)
    for bead in given.indices {
      let (tokens, others) = (given[bead].count, words[bead].count)
      let base = beadStarts[bead]
      for word in 0..<others {
        var sum: Float = 1e-12
        for token in 0..<tokens { sum += weights[Int(places[base + token * others + word])] }
        for token in 0..<tokens {
          let place = Int(places[base + token * others + word])
          counts[place] += weights[place] / sum
        }
      }
    }
    return counts
  }

  private mutating func maximise(_ counts: [Float], discount: Float) {
    for row in 0..<starts.count - 1 {
      let places = starts[row]..<starts[row + 1]
      let total = max(counts[places].reduce(0, +), 1e-9)
      for place in places { weights[place] = max(counts[place] - discount, 0) / total }
    }
  }
}
