internal import Text

/// Chooses among matches that overlap.
enum Overlaps {
  /// The longest match first, then the one with the shorter ending, then the earlier one in the
  /// text and in the list, as long as it overlaps none that was taken.
  ///
  /// - Parameter found: by where they start; so is the result.
  static func longest(of found: [TermMatch]) -> [TermMatch] {
    var result: [TermMatch] = []
    var at = 0
    while at < found.count {
      var end = at + 1
      var reach = found[at].range.end
      while end < found.count, found[end].range.start < reach {
        reach = max(reach, found[end].range.end)
        end += 1
      }
      result += resolve(found[at..<end])
      at = end
    }
    return result
  }

  /// Chooses among the matches of a chain of overlaps.
  private static func resolve(_ matches: ArraySlice<TermMatch>) -> [TermMatch] {
    guard matches.count > 1 else { return Array(matches) }
    let ranked = matches.indices.sorted { i, j in
      let (a, b) = (matches[i], matches[j])
      return (-a.range.count, a.ending.count, a.range.start, i)
        < (-b.range.count, b.ending.count, b.range.start, j)
    }.map { matches[$0] }
    let start = matches.reduce(UInt32.max) { min($0, $1.range.start) }
    let end = matches.reduce(0) { max($0, $1.range.end) }
    var isTaken = [Bool](repeating: false, count: Int(end - start))
    var taken: [TermMatch] = []
    for match in ranked {
      // Nothing shorter was taken before, so an overlap shows at one of the edges.
      let bytes = Int(match.range.start - start)..<Int(match.range.end - start)
      if isTaken[bytes.lowerBound] || isTaken[bytes.upperBound - 1] { continue }
      for byte in bytes { isTaken[byte] = true }
      taken.append(match)
    }
    return taken.sorted { $0.range < $1.range }
  }
}
