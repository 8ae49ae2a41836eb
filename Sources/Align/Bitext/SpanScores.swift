/// Lexical scores of the segments of one side, given spans of the other, as running sums: the
/// score of several segments is the difference of two values. Only what lies in a band is there.
struct SpanScores {
  var values: [Float] = []
  private let first: Int
  /// By given segment: where the value before scored segment 0 would stand in ``values``, and how
  /// many values there are for each span length.
  private var origins: [Int] = []
  private var widths: [Int] = []

  /// - Parameters:
  ///   - longest: the most given segments of a span.
  ///   - windows: for each given segment, the scored segments that its spans can meet.
  init(first: Int, longest: Int, windows: [Range<Int>]) {
    self.first = first
    var next = 0
    for window in windows {
      origins.append(next - window.lowerBound)
      widths.append(window.count + 1)
      next += (window.count + 1) * longest
    }
    values = [Float](repeating: 0, count: next)
  }

  /// Where the sum over the segments before one stands, given the span that starts at `start`.
  @inline(__always)
  func place(start: Int, length: Int, scored segment: Int) -> Int {
    origins[start - first] + (length - 1) * widths[start - first] + segment
  }
}
