/// For each real token, the segments of a stretch of text that hold it.
struct Postings {
  /// Offsets from the stretch's first segment.
  private(set) var segments: [Int32] = []
  private var starts: [Int32]
  private var counts: [Int32]
  private var used: [Int32] = []

  /// Whether tokens that are no part of the text are held too.
  private let includesReadings: Bool

  init(tokens: Int, includesReadings: Bool = false) {
    self.includesReadings = includesReadings
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
      for token in side.tokens[segment] where includesReadings || side.isReal(token) {
        if counts[Int(token)] == 0 { used.append(token) }
        counts[Int(token)] += 1
        total += 1
      }
    }
    layOut(total)
    for segment in stretch {
      for token in side.tokens[segment] where includesReadings || side.isReal(token) {
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
