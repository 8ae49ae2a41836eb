/// Lexical scores of the segments of one side, given spans of the other, as running sums: the
/// score of several segments is the difference of two values. Only what lies in a band is there.
struct SpanScores {
  var values: [Float] = []
  private let first: Int
  private let starts: Int
  /// By span length, then by given segment: where the value before scored segment 0 would stand in
  /// ``values``.
  private(set) var origins: [Int]

  /// - Parameters:
  ///   - longest: the most given segments of a span.
  ///   - windows: for each given segment, the scored segments that its spans can meet.
  init(first: Int, longest: Int, windows: [Range<Int>]) {
    self.first = first
    starts = windows.count
    origins = [Int](repeating: 0, count: windows.count * longest)
    var next = 0
    for (start, window) in windows.enumerated() {
      for length in 0..<longest {
        origins[length * starts + start] = next - window.lowerBound
        next += window.count + 1
      }
    }
    values = [Float](repeating: 0, count: next)
  }

  /// Where ``origins`` has the span that starts at `start`; those that start later follow.
  func origin(start: Int, length: Int) -> Int { (length - 1) * starts + start - first }

  /// Where the sum over the segments before one stands, given the span that starts at `start`.
  @inline(__always)
  func place(start: Int, length: Int, scored segment: Int) -> Int {
    origins[(length &- 1) &* starts &+ start &- first] &+ segment
  }

  /// The score of some segments.
  ///
  /// - Parameter place: of the sum before the first of them.
  @inline(__always)
  func sum(_ place: Int, _ count: Int) -> Float { values[place &+ count] - values[place] }
}
