/// Times a piece of work: one run to warm up, then the median of several.
enum Stopwatch {
  /// Milliseconds.
  static func median(runs: Int = 9, _ work: () throws -> Void) rethrows -> Double {
    try work()
    var times: [Double] = []
    for _ in 0..<runs {
      let clock = ContinuousClock()
      times.append(milliseconds(try clock.measure(work)))
    }
    return times.sorted()[runs / 2]
  }

  static func milliseconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
  }
}
