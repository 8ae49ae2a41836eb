internal import Foundation

/// Times a piece of work: one run to warm up, then the median of several.
enum Stopwatch {
  /// Milliseconds of wall time.
  static func median(runs: Int = 9, _ work: () throws -> Void) rethrows -> Double {
    try work()
    var times: [Double] = []
    for _ in 0..<runs {
      let clock = ContinuousClock()
      times.append(milliseconds(try clock.measure(work)))
    }
    return times.sorted()[runs / 2]
  }

  /// Milliseconds of processor time of pieces of work that take turns, so that whatever else the
  /// machine does falls on all of them alike.
  static func medians(runs: Int = 9, _ works: [() throws -> Void]) throws -> [Double] {
    for work in works { try work() }
    var times = Array(repeating: [Double](), count: works.count)
    for _ in 0..<runs {
      for (index, work) in works.enumerated() { times[index].append(try processorTime(work)) }
    }
    return times.map { $0.sorted()[runs / 2] }
  }

  /// Milliseconds of processor time of one run.
  static func processorTime(_ work: () throws -> Void) rethrows -> Double {
    let start = clock()
    try work()
    // POSIX fixes CLOCKS_PER_SEC at a million.
    return Double(clock() - start) / 1000
  }

  static func milliseconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
  }
}
