/// A run of `*`, `_` or `~` and what it may do.
struct DelimiterRun {
  let mark: UInt8
  let count: Int
  let canOpen: Bool
  let canClose: Bool
  /// What is left of it, in the leaf's bytes: a closing use takes from its start, an opening one
  /// from its end.
  fileprivate var rest: Range<Int>

  init(mark: UInt8, range: Range<Int>, canOpen: Bool, canClose: Bool) {
    self.mark = mark
    self.canOpen = canOpen
    self.canClose = canClose
    count = range.count
    rest = range
  }

  /// Distinguishes the runs that match differently, 0 to 17.
  fileprivate var key: Int {
    let kind = mark == .asterisk ? 0 : mark == .lowLine ? 1 : 2
    return kind * 6 + (canOpen ? 3 : 0) + count % 3
  }

  /// The rule of three: of runs that may both open and close, lengths that add up to a multiple
  /// of three match only if both are multiples of three.
  fileprivate func closes(_ opener: DelimiterRun) -> Bool {
    guard opener.mark == mark else { return false }
    guard canOpen || opener.canClose, (count + opener.count) % 3 == 0 else { return true }
    return count % 3 == 0 && opener.count % 3 == 0
  }
}

/// Pairs the marks of emphasis (CommonMark 0.31, "process emphasis").
///
/// Each opener is looked at once for every key at most, so the time is linear.
struct Emphasis {
  private var openers: [DelimiterRun] = []
  /// By key: how many of the openers are known to match no such run.
  private var floors = [Int](repeating: 0, count: 18)
  private var marks: [Range<Int>] = []

  /// The ranges of the marks that are markup; the others are text.
  static func marks(of runs: ArraySlice<DelimiterRun>) -> [Range<Int>] {
    var emphasis = Emphasis()
    for run in runs { emphasis.take(run) }
    return emphasis.marks
  }

  private mutating func take(_ run: DelimiterRun) {
    var run = run
    while run.canClose, !run.rest.isEmpty, let index = opener(of: run) {
      openers.removeSubrange((index + 1)...)
      var opener = openers.removeLast()
      match(&opener, &run)
      if !opener.rest.isEmpty { openers.append(opener) }
      for key in floors.indices { floors[key] = min(floors[key], openers.count) }
    }
    if run.canClose, !run.rest.isEmpty { floors[run.key] = openers.count }
    if run.canOpen, !run.rest.isEmpty { openers.append(run) }
  }

  private func opener(of run: DelimiterRun) -> Int? {
    openers[floors[run.key]...].lastIndex { run.closes($0) }
  }

  private mutating func match(_ opener: inout DelimiterRun, _ closer: inout DelimiterRun) {
    let count = min(2, opener.rest.count, closer.rest.count)
    let open = opener.rest.upperBound - count
    let close = closer.rest.lowerBound + count
    marks += [open..<opener.rest.upperBound, closer.rest.lowerBound..<close]
    opener.rest = opener.rest.lowerBound..<open
    closer.rest = close..<closer.rest.upperBound
  }
}
