/// The fewest insertions and deletions between two sequences (Myers 1986), found in time and space
/// that grow with their number.
package enum MyersDifference {
  /// Edits at most; sequences that are further apart share nothing but their ends.
  private static let limit = 1500

  package static func matches(_ old: [Int], _ new: [Int]) -> [SequenceDifference.Match] {
    matches(old, old.indices, new, new.indices)
  }

  static func matches(
    _ old: [Int], _ rows: Range<Int>, _ new: [Int], _ columns: Range<Int>
  ) -> [SequenceDifference.Match] {
    let gap = SequenceDifference.Gap(old: rows, new: columns)
    let (inner, ends) = SequenceDifference.trimmed(gap, old, new)
    if inner.old.isEmpty || inner.new.isEmpty { return ends.sorted { $0.old < $1.old } }
    let search = Search(old: old[inner.old], new: new[inner.new])
    return (ends + search.matches()).sorted { $0.old < $1.old }
  }

  /// The greedy search along diagonals.
  private struct Search {
    let old: ArraySlice<Int>
    let new: ArraySlice<Int>

    func matches() -> [SequenceDifference.Match] {
      let most = min(old.count + new.count, MyersDifference.limit)
      // reach[k + edits + 1]: how far down diagonal k a path with so many edits comes.
      var reach: [Int32] = [0, 0, 0]
      var trace: [[Int32]] = []
      for edits in 0...most {
        trace.append(reach)
        if let found = step(edits, &reach) { return backtracked(trace, edits: edits, from: found) }
      }
      return []
    }

    /// One more edit on each diagonal; the last diagonal once a path has come to the end.
    private func step(_ edits: Int, _ reach: inout [Int32]) -> Int? {
      let before = reach
      // `before` is centred on edits, and begins and ends with a diagonal no path has come to.
      reach = [Int32](repeating: 0, count: 2 * edits + 5)
      for k in stride(from: -edits, through: edits, by: 2) {
        let x = start(k, edits, before)
        let end = slide(Int(x), k)
        reach[k + edits + 2] = Int32(end)
        if k == old.count - new.count, end >= old.count { return k }
      }
      return nil
    }

    /// Where diagonal `k` is entered: from above where that path is further, else from the left.
    private func start(_ k: Int, _ edits: Int, _ before: [Int32]) -> Int32 {
      if edits == 0 { return 0 }
      let left = before[k + edits]
      let above = before[k + edits + 2]
      return k == -edits || (k != edits && left < above) ? above : left + 1
    }

    private func slide(_ x: Int, _ k: Int) -> Int {
      var x = x
      while x < old.count, x - k < new.count,
        old[old.startIndex + x] == new[new.startIndex + x - k]
      {
        x += 1
      }
      return x
    }

    private func backtracked(
      _ trace: [[Int32]], edits: Int, from last: Int
    ) -> [SequenceDifference.Match] {
      var matches: [SequenceDifference.Match] = []
      var k = last
      var x = old.count
      for edits in stride(from: edits, through: 0, by: -1) {
        let begin = Int(start(k, edits, trace[edits]))
        while x > begin {
          x -= 1
          matches.append(
            SequenceDifference.Match(old: old.startIndex + x, new: new.startIndex + x - k))
        }
        guard edits > 0 else { break }
        let left = trace[edits][k + edits]
        let above = trace[edits][k + edits + 2]
        let isDown = k == -edits || (k != edits && left < above)
        x = Int(isDown ? above : left)
        k += isDown ? 1 : -1
      }
      return matches
    }
  }
}
