/// Computes ``SpanScores``, walking only over the words that translations reach.
struct SpanScorer {
  private let given: BitextSide
  private let scored: BitextSide
  private let model: LexicalModel
  private let floor: Float
  /// The most segments of a span.
  private let longest: Int
  /// By number of segments in a span, the most that beads join it with.
  private let most: [Int]
  private var span = SpanWords()
  /// The words of the scored side that can be met.
  private var postings: Postings
  /// 1 / p(word), by their numbers.
  private var rarity: [Float] = []
  /// The words that the translations of a segment can meet.
  private var near: WindowWords
  /// The translations of the last few given segments that the window holds.
  private var reached: [[SpanWords.Share]]

  /// By word, one more than its place among the shares of the segment at hand; 0 for none.
  private var places: [Int32] = []

  init(given: BitextSide, scored: BitextSide, model: LexicalModel, most: [Int]) {
    self.given = given
    self.scored = scored
    self.model = model
    floor = model.floor
    self.most = most
    longest = most.count - 1
    reached = [[SpanWords.Share]](repeating: [], count: longest)
    postings = Postings(tokens: scored.vocabulary.count)
    near = WindowWords(words: scored.vocabulary.count)
  }

  /// - Parameters:
  ///   - segments: of the given side.
  ///   - band: the given side as rows.
  ///   - limits: scored segments outside are passed over.
  ///   - joined: which segments of a window a span of the given side is scored with.
  mutating func scores(
    given segments: Range<Int>, _ band: Band, within limits: Range<Int>,
    _ joined: (_ span: Range<Int>, _ window: Range<Int>) -> Range<Int>
  ) -> SpanScores {
    var scores = SpanScores(
      first: segments.lowerBound, longest: longest,
      windows: segments.map { band.window($0, reach: longest).clamped(to: limits) })
    number(limits)
    for segment in segments.prefix(longest - 1) {
      reach(segment, from: segments.lowerBound, band, limits)
    }
    for start in segments {
      let window = band.window(start, reach: longest).clamped(to: limits)
      let spans = start..<min(start + longest, segments.upperBound)
      if spans.count == longest { reach(spans.upperBound - 1, from: start, band, limits) }
      span.clear()
      var size = 0
      let wanted = spans.map { last in
        let span = start..<last + 1
        if most[span.count] == 0 { return window.lowerBound..<window.lowerBound }
        return joined(span, band.window(span, reach: most[span.count]).clamped(to: limits))
      }
      let last = wanted.lastIndex { !$0.isEmpty } ?? -1
      for (index, wanted) in wanted.prefix(last + 1).enumerated() {
        span.add(reached[(start + index) % longest], rarity) { word in
          postings.places(word, window)
        }
        size += given.weight[start + index]
        if wanted.isEmpty { continue }
        let base = scores.place(start: start, length: index + 1, scored: wanted.lowerBound)
        add(&scores.values, from: base, wanted, model.gain(size: size))
      }
    }
    return scores
  }

  /// Numbers the words of a stretch of the scored side.
  private mutating func number(_ stretch: Range<Int>) {
    postings.index(scored, stretch)
    rarity = postings.tokens.map { model.rarity[Int($0)] }
    places = [Int32](repeating: 0, count: postings.count)
    span.reset(words: postings.count)
  }

  /// Notes the translations of a segment that spans from `start` on can meet.
  private mutating func reach(
    _ segment: Int, from start: Int, _ band: Band, _ limits: Range<Int>
  ) {
    near.move(to: band.window(start, reach: 2 * longest).clamped(to: limits), of: scored)
    var shares: [SpanWords.Share] = []
    swap(&shares, &reached[segment % longest])
    shares.removeAll(keepingCapacity: true)
    let table = model.table
    let (words, weights) = (table.words.span, table.weights.span)
    for token in given.tokens[segment] {
      for place in table.row(token) where near.holds(words[place]) {
        let word = postings.number(of: words[place])
        if places[Int(word)] > 0 {
          shares[Int(places[Int(word)]) - 1].weight += weights[place]
        } else {
          shares.append(SpanWords.Share(word: word, weight: weights[place]))
          places[Int(word)] = Int32(shares.count)
        }
      }
    }
    for share in shares { places[Int(share.word)] = 0 }
    swap(&shares, &reached[segment % longest])
  }

  private func add(
    _ values: inout [Float], from base: Int, _ window: Range<Int>, _ gain: LexicalModel.Gain
  ) {
    var values = values.mutableSpan
    let shift = base - window.lowerBound + 1
    let (low, high) = (Int32(window.lowerBound), Int32(window.upperBound))
    let (words, held, weights) = (span.words.span, postings.segments.span, scored.weight.span)
    for index in words.indices {
      let word = words[index]
      let (first, end) = (Int(word.places.lowerBound), Int(word.places.upperBound))
      guard held[first] < high, held[end &- 1] >= low else { continue }
      let gain = gain(mass: word.mass, rarity: word.rarity)
      for place in first..<end {
        let segment = held[place]
        if segment >= low, segment < high { values[shift &+ Int(segment)] += gain }
      }
    }
    let floor = floor
    var sum: Float = 0
    var place = base + 1
    for segment in window {
      sum += values[place] + floor * Float(weights[segment])
      values[place] = sum
      place += 1
    }
  }
}
