/// A dictionary of byte strings as a tree in flat arrays.
///
/// A term begins only where a word or an ideograph does, so a walk from each such place finds all
/// that an Aho–Corasick automaton would, without failure links: text inside words is never walked.
/// States are numbered by breadth: the children of a state are neighbours, in the order of their
/// bytes. Those of the first levels, where most walks end, are found by table, a row a state and
/// a column for each byte that occurs in a term.
struct TermTrie: Sendable {
  /// The byte that leads to each state.
  private var labels: [UInt8] = [0]
  /// The first child of each state; its children end where the next state's begin.
  private var firstChild: [UInt32] = []
  /// The entry that ends at each state, as an index into the sorted list; -1: none.
  private var values: [Int32] = []
  /// The column of each byte; 0 for bytes that no term holds.
  private var columns = [UInt8](repeating: 0, count: 256)
  private var columnCount = 1
  /// The children of the states below `tabled`; 0: none.
  private var table: [UInt32] = []
  private var tabled = 0

  static let root = 0
  /// Levels with a table, and the states that it may hold at most.
  private static let tabledLevels = 3
  private static let tabledLimit = 4096

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
        if depth < Self.tabledLevels { tabled = levelEnd }
      }
      expand(ranges[state], depth, entries, &ranges)
      state += 1
    }
    firstChild.append(UInt32(labels.count))
    tabled = min(max(tabled, 1), Self.tabledLimit, labels.count)
    makeTable()
  }

  private mutating func makeTable() {
    for label in labels.dropFirst() where columns[Int(label)] == 0 {
      // Control characters never stand in terms, so that at most 255 columns are needed.
      columns[Int(label)] = UInt8(columnCount)
      columnCount += 1
    }
    table = Array(repeating: 0, count: tabled * columnCount)
    for state in 0..<tabled {
      for child in Int(firstChild[state])..<Int(firstChild[state + 1]) {
        table[state * columnCount + Int(columns[Int(labels[child])])] = UInt32(child)
      }
    }
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

  /// The state that a byte leads to; the root if there is none.
  @inline(__always)
  func child(of state: Int, _ byte: UInt8) -> Int {
    if state < tabled { return Int(table[state * columnCount + Int(columns[Int(byte)])]) }
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
}
