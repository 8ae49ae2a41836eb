internal import Text

/// What is taken of both sides of units.
struct TakenRanges {
  private var taken: [Taken] = []
  /// What was taken last of each unit, by its place in `taken`; -1 for nothing.
  private var last: [Int32]

  /// A range of each side, and what was taken before in the same unit.
  private struct Taken {
    let source: TextRange
    let target: TextRange
    let previous: Int32
  }

  init(units: Int) {
    last = Array(repeating: -1, count: units)
    taken.reserveCapacity(2 * units)
  }

  mutating func take(source: TextRange, target: TextRange, of unit: Int) {
    taken.append(Taken(source: source, target: target, previous: last[unit]))
    last[unit] = Int32(taken.count - 1)
  }

  /// How many ranges of a unit are taken.
  func count(of unit: Int) -> Int {
    var count = 0
    var at = last[unit]
    while at >= 0 {
      count += 1
      at = taken[Int(at)].previous
    }
    return count
  }

  func isFree(source range: TextRange, of unit: Int) -> Bool {
    isFree(unit) { $0.source.overlaps(range) }
  }

  func isFree(target range: TextRange, of unit: Int) -> Bool {
    isFree(unit) { $0.target.overlaps(range) }
  }

  @inline(__always)
  private func isFree(_ unit: Int, _ overlaps: (Taken) -> Bool) -> Bool {
    var at = last[unit]
    while at >= 0 {
      if overlaps(taken[Int(at)]) { return false }
      at = taken[Int(at)].previous
    }
    return true
  }

  /// The first part of a range of the source that nothing has taken; empty at its end if there is
  /// none.
  func freeSource(in range: TextRange, of unit: Int) -> TextRange {
    var start = range.start
    while let end = endOfTaken(at: start, unit) { start = end }
    guard start < range.end else { return TextRange(range.end, range.end) }
    var end = range.end
    var at = last[unit]
    while at >= 0 {
      let source = taken[Int(at)].source
      if source.start > start { end = min(end, source.start) }
      at = taken[Int(at)].previous
    }
    return TextRange(start, end)
  }

  /// The end of a range of the source that holds an offset; nil where nothing has taken it.
  private func endOfTaken(at offset: UInt32, _ unit: Int) -> UInt32? {
    var at = last[unit]
    while at >= 0 {
      let source = taken[Int(at)].source
      if source.contains(offset) { return source.end }
      at = taken[Int(at)].previous
    }
    return nil
  }
}
