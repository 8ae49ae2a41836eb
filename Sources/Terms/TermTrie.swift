/// A dictionary of byte strings as a tree in flat arrays.
///
/// A term begins only where a word or an ideograph does, so a walk from each such place finds all
/// that an Aho–Corasick automaton would, without failure links: text inside words is never walked.
/// States are numbered by breadth: the children of a state are neighbours, in the order of their
/// bytes, and the root's are found by table.
struct TermTrie: Sendable {
  /// The byte that leads to each state.
  private var labels: [UInt8] = [0]
  /// The first child of each state; its children end where the next state's begin.
  private var firstChild: [UInt32] = []
  /// The entry that ends at each state, as an index into the sorted list; -1: none.
  private var values: [Int32] = []
  private var roots = [UInt32](repeating: 0, count: 256)

  static let root = 0

  /// - Parameter entries: sorted, without duplicates; state values are their indices.
  init(_ entries: [ArraySlice<UInt8>]) {
    var ranges: [Range<Int>] = [entries.indices]
    var depth = 0
    var levelEnd = 1
    var state = 0
    while state < ranges.count {
      if state == levelEnd {
        depth += 1
        levelEnd = ranges.count
      }
      expand(ranges[state], depth, entries, &ranges)
      state += 1
    }
    firstChild.append(UInt32(labels.count))
    for child in children(of: Self.root) { roots[Int(labels[child])] = UInt32(child) }
  }

  /// Numbers the children of the state that holds a range of entries.
  private mutating func expand(
    _ range: Range<Int>, _ depth: Int, _ entries: [ArraySlice<UInt8>], _ ranges: inout [Range<Int>]
  ) {
    var at = range.lowerBound
    let ends = at < range.upperBound && entries[at].count == depth
    values.append(ends ? Int32(at) : -1)
    if ends { at += 1 }
    firstChild.append(UInt32(labels.count))
    while at < range.upperBound {
      let start = at
      let byte = entries[at][entries[at].startIndex + depth]
      while at < range.upperBound, entries[at][entries[at].startIndex + depth] == byte { at += 1 }
      labels.append(byte)
      ranges.append(start..<at)
    }
  }

  private func children(of state: Int) -> Range<Int> {
    Int(firstChild[state])..<Int(firstChild[state + 1])
  }

  /// The state that the root reaches by a byte; the root itself if there is none.
  @inline(__always)
  func start(_ byte: UInt8) -> Int { Int(roots[Int(byte)]) }

  /// The state that a byte leads to; the root if there is none.
  @inline(__always)
  func child(of state: Int, _ byte: UInt8) -> Int {
    var low = Int(firstChild[state])
    var high = Int(firstChild[state + 1])
    while high - low > 8 {
      let middle = (low + high) / 2
      if labels[middle] <= byte { low = middle } else { high = middle }
    }
    while low < high {
      if labels[low] == byte { return low }
      low += 1
    }
    return Self.root
  }

  /// The index of the entry that ends at a state.
  @inline(__always)
  func entry(at state: Int) -> Int? {
    let value = values[state]
    return value < 0 ? nil : Int(value)
  }

  var stateCount: Int { labels.count }
}
