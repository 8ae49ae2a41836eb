/// The distinct terms of lists, and how often each list has them.
struct TermBags {
  /// The terms of all lists, each list's in the order of first use, and how often it has them.
  private(set) var terms: [Int32] = []
  private(set) var frequencies: [Int32] = []
  /// Where the terms of each list begin, and behind them the end of the last.
  private(set) var starts: [Int32] = [0]

  var count: Int { starts.count - 1 }

  init(_ lists: [[Int]], termCount: Int) {
    let total = lists.reduce(0) { $0 + $1.count }
    terms.reserveCapacity(total)
    frequencies.reserveCapacity(total)
    // By term: its place, if that is in the list at hand.
    var places = [Int32](repeating: -1, count: termCount)
    for list in lists {
      let start = Int32(terms.count)
      for term in list {
        let place = places[term]
        if place >= start {
          frequencies[Int(place)] += 1
        } else {
          places[term] = Int32(terms.count)
          terms.append(Int32(term))
          frequencies.append(1)
        }
      }
      starts.append(Int32(terms.count))
    }
  }

  /// Places in ``terms`` and ``frequencies``.
  func range(of list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

  /// Counts each list that has a term.
  func addListCounts(to counts: inout [Int]) {
    for term in terms { counts[Int(term)] += 1 }
  }
}
