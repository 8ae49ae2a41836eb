/// Lexical scores of segments of the one side, given spans of the other, as running sums: the
/// score of several segments is the difference of two values.
struct SpanScores {
  let given: Range<Int>
  let scored: Range<Int>
  /// Distance in `values` from one given segment to the next, from one scored segment to the next,
  /// and from one span length to the next.
  let givenStride: Int
  let scoredStride: Int
  let lengthStride: Int
  var values: [Float]

  /// - Parameter byGiven: whether the given segments lie side by side in memory; else the scored.
  init(given: Range<Int>, scored: Range<Int>, byGiven: Bool) {
    self.given = given
    self.scored = scored
    givenStride = byGiven ? 1 : scored.count + 1
    scoredStride = byGiven ? given.count : 1
    lengthStride = given.count * (scored.count + 1)
    values = [Float](repeating: 0, count: lengthStride * BeadType.longest)
  }

  /// Where the sum over the segments before one stands, given the span that starts at `start`.
  func place(start: Int, length: Int, scored segment: Int) -> Int {
    (length - 1) * lengthStride + (start - given.lowerBound) * givenStride
      + (segment - scored.lowerBound) * scoredStride
  }
}

/// Computes ``SpanScores``, walking only over the words that translations reach.
struct SpanScorer {
  private let given: BitextSide
  private let scored: BitextSide
  private let model: LexicalModel
  private var mass: TranslationMass
  private var postings: Postings

  init(given: BitextSide, scored: BitextSide, model: LexicalModel) {
    self.given = given
    self.scored = scored
    self.model = model
    mass = TranslationMass(words: scored.vocabulary.count)
    postings = Postings(tokens: scored.vocabulary.count)
  }

  mutating func fill(_ scores: inout SpanScores) {
    postings.index(scored, scores.scored)
    for start in scores.given {
      mass.clear()
      let longest = min(BeadType.longest, scores.given.upperBound - start)
      for length in 1...longest {
        let postings = postings
        mass.add(start + length - 1, of: given, model.table) { postings.holds($0) }
        let first = scores.scored.lowerBound
        add(&scores, at: scores.place(start: start, length: length, scored: first))
      }
    }
  }

  private func add(_ scores: inout SpanScores, at base: Int) {
    let stride = scores.scoredStride
    let gain = model.gain(size: mass.size)
    for word in mass.words {
      let gain = gain(mass: mass[word], rarity: model.rarity[Int(word)])
      for place in postings[word] {
        scores.values[base + Int(postings.segments[place] + 1) * stride] += gain
      }
    }
    let floor = model.floor
    var sum: Float = 0
    var place = base + stride
    for segment in scores.scored {
      sum += scores.values[place] + floor * Float(scored.weight[segment])
      scores.values[place] = sum
      place += stride
    }
  }
}
