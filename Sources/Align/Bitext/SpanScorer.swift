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
    for word in mass.words {
      let gain = model.gain(mass: mass[word], size: mass.size, word: Int(word))
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

/// For each real token, the segments of a stretch of text that hold it.
struct Postings {
  /// Offsets from the stretch's first segment.
  private(set) var segments: [Int32] = []
  private var starts: [Int32]
  private var counts: [Int32]
  private var used: [Int32] = []

  init(tokens: Int) {
    starts = [Int32](repeating: 0, count: tokens)
    counts = starts
  }

  /// Whether a token occurs in the stretch.
  func holds(_ token: Int32) -> Bool { counts[Int(token)] > 0 }

  /// Where the segments of a token stand in ``segments``.
  subscript(token: Int32) -> Range<Int> {
    let start = Int(starts[Int(token)])
    return start..<start + Int(counts[Int(token)])
  }

  mutating func index(_ side: BitextSide, _ stretch: Range<Int>) {
    for token in used { counts[Int(token)] = 0 }
    used.removeAll(keepingCapacity: true)
    var total: Int32 = 0
    for segment in stretch {
      for token in side.tokens[segment] where side.isReal(token) {
        if counts[Int(token)] == 0 { used.append(token) }
        counts[Int(token)] += 1
        total += 1
      }
    }
    layOut(total)
    for segment in stretch {
      for token in side.tokens[segment] where side.isReal(token) {
        segments[Int(starts[Int(token)] + counts[Int(token)])] = Int32(segment - stretch.lowerBound)
        counts[Int(token)] += 1
      }
    }
  }

  /// Gives every used token its place, and counts from none again.
  private mutating func layOut(_ total: Int32) {
    segments = [Int32](repeating: 0, count: Int(total))
    var next: Int32 = 0
    for token in used {
      starts[Int(token)] = next
      next += counts[Int(token)]
      counts[Int(token)] = 0
    }
  }
}
