/// For each term of the target the terms of the source that say the same, and how surely: 1 for the
/// term itself, less for an inexact match or a translation.
struct TermTable {
  struct Entry: Equatable {
    let term: Int32
    let similarity: Float
  }

  private let starts: [Int32]
  private let entries: [Entry]

  /// - Parameter lists: by target term; the best match of each first.
  init(_ lists: [[Entry]]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(lists.count + 1)
    var count = 0
    for list in lists {
      count += list.count
      starts.append(Int32(count))
    }
    self.starts = starts
    entries = Array(lists.joined())
  }

  /// The matches of a term, best first.
  subscript(_ term: Int) -> ArraySlice<Entry> {
    guard term + 1 < starts.count else { return [] }
    return entries[Int(starts[term])..<Int(starts[term + 1])]
  }

  /// Each term for itself.
  static func identity(_ count: Int) -> TermTable {
    TermTable((0..<count).map { [Entry(term: Int32($0), similarity: 1)] })
  }

  /// Each term for itself, and behind it the inexact matches of those of the target.
  init(_ soft: SoftMatches, of target: TermSet, count: Int) {
    var starts: [Int32] = [0]
    var entries: [Entry] = []
    for term in 0..<count {
      entries.append(Entry(term: Int32(term), similarity: 1))
      if target.contains(term) {
        for match in soft.matches(of: term) {
          entries.append(Entry(term: Int32(match.term), similarity: Float(match.similarity)))
        }
      }
      starts.append(Int32(entries.count))
    }
    self.starts = starts
    self.entries = entries
  }
}

/// In which segments each term stands.
struct TermPostings {
  private let starts: [Int32]
  private let segments: [Int32]

  /// - Parameter sets: the terms of each segment; what it has twice stands twice.
  init(_ sets: [[Int]], termCount: Int) {
    var starts = [Int32](repeating: 0, count: termCount + 1)
    for set in sets { for term in set { starts[term + 1] += 1 } }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    var next = starts
    var segments = [Int32](repeating: 0, count: Int(starts[termCount]))
    for (segment, set) in sets.enumerated() {
      for term in set {
        segments[Int(next[term])] = Int32(segment)
        next[term] += 1
      }
    }
    self.starts = starts
    self.segments = segments
  }

  subscript(_ term: Int) -> ArraySlice<Int32> {
    segments[Int(starts[term])..<Int(starts[term + 1])]
  }

  func count(of term: Int) -> Int { Int(starts[term + 1] - starts[term]) }
}
