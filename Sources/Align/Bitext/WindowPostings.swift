/// For each token of a text, the segments that hold it, read through a window that mostly moves on.
struct WindowPostings {
  /// The segments of token after token, each ascending.
  private(set) var segments: [Int32]
  private var starts: [Int32]
  /// Of each token, the place of the first segment that the last window did not pass.
  private var cursors: [Int32]

  /// - Parameter readings: whether tokens that are readings of others are among them.
  init(_ side: BitextSide, readings: Bool = false) {
    starts = [Int32](repeating: 0, count: side.vocabulary.count + 1)
    for tokens in side.tokens {
      for token in tokens where readings || side.isReal(token) { starts[Int(token) + 1] += 1 }
    }
    for token in 0..<side.vocabulary.count { starts[token + 1] += starts[token] }
    cursors = starts
    segments = [Int32](repeating: 0, count: Int(starts[side.vocabulary.count]))
    for (segment, tokens) in side.tokens.enumerated() {
      for token in tokens where readings || side.isReal(token) {
        segments[Int(cursors[Int(token)])] = Int32(segment)
        cursors[Int(token)] += 1
      }
    }
    cursors = starts
  }

  /// Whether a token occurs in a window.
  @inline(__always)
  mutating func holds(_ token: Int32, _ window: Range<Int>) -> Bool {
    let place = move(token, to: window.lowerBound)
    return place < starts[Int(token) + 1] && segments[Int(place)] < window.upperBound
  }

  /// Where the segments of a window that hold a token stand in ``segments``.
  @inline(__always)
  mutating func places(_ token: Int32, _ window: Range<Int>) -> Range<Int32> {
    let start = move(token, to: window.lowerBound)
    let end = starts[Int(token) + 1]
    var next = start
    while next < end, segments[Int(next)] < window.upperBound { next += 1 }
    return start..<next
  }

  /// The same, found in steps that double where a window holds many; nil for more than `most`.
  mutating func places(
    _ token: Int32, _ window: Range<Int>, atMost most: Int
  ) -> Range<Int32>? {
    let start = move(token, to: window.lowerBound)
    let next = Int(start) + most
    if next < Int(starts[Int(token) + 1]), segments[next] < window.upperBound { return nil }
    var (low, high) = (start, starts[Int(token) + 1])
    var step: Int32 = 1
    while low + step < high, segments[Int(low + step)] < window.upperBound {
      low += step
      step *= 2
    }
    high = min(high, low + step)
    while low < high {
      let middle = (low + high) / 2
      if segments[Int(middle)] < window.upperBound { low = middle + 1 } else { high = middle }
    }
    return start..<low
  }

  @inline(__always)
  private mutating func move(_ token: Int32, to low: Int) -> Int32 {
    let (start, end) = (starts[Int(token)], starts[Int(token) + 1])
    var place = cursors[Int(token)]
    while place > start, segments[Int(place) - 1] >= low { place -= 1 }
    while place < end, segments[Int(place)] < low { place += 1 }
    cursors[Int(token)] = place
    return place
  }
}
