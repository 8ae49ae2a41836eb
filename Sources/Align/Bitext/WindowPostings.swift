/// For each token of a text, the segments that hold it, read through a window that mostly moves on.
struct WindowPostings {
  /// The segments of token after token, each ascending.
  private(set) var segments: [Int32]
  private var tokens: [Places]

  /// What is known of a token lies together, for tokens come in no order and every line of memory
  /// fetched counts.
  private struct Places {
    /// Where its segments stand.
    var start: Int32 = 0
    var end: Int32 = 0
    /// The place of the first segment that the last window did not pass.
    var cursor: Int32 = 0
  }

  /// - Parameter readings: whether tokens that are readings of others are among them.
  init(_ side: BitextSide, readings: Bool = false) {
    tokens = [Places](repeating: Places(), count: side.vocabulary.count)
    for segment in side.tokens {
      for token in segment where readings || side.isReal(token) { tokens[Int(token)].end += 1 }
    }
    var next: Int32 = 0
    for token in tokens.indices {
      let count = tokens[token].end
      tokens[token] = Places(start: next, end: next, cursor: next)
      next += count
    }
    segments = [Int32](repeating: 0, count: Int(next))
    for (index, segment) in side.tokens.enumerated() {
      for token in segment where readings || side.isReal(token) {
        segments[Int(tokens[Int(token)].end)] = Int32(index)
        tokens[Int(token)].end += 1
      }
    }
  }

  /// Where the segments of a window that hold a token stand in ``segments``.
  @inline(__always)
  mutating func places(_ token: Int32, _ window: Range<Int>) -> Range<Int32> {
    let (start, end) = move(token, to: window.lowerBound)
    var next = start
    while next < end, segments[Int(next)] < window.upperBound { next += 1 }
    return start..<next
  }

  /// Where a token's segments from one on stand.
  @inline(__always)
  private mutating func move(_ token: Int32, to low: Int) -> (start: Int32, end: Int32) {
    let known = tokens[Int(token)]
    var place = known.cursor
    while place > known.start, segments[Int(place) - 1] >= low { place -= 1 }
    while place < known.end, segments[Int(place)] < low { place += 1 }
    tokens[Int(token)].cursor = place
    return (place, known.end)
  }
}
