internal import Text

/// Chooses among matches that overlap.
enum Overlaps {
  /// Keeps the longest match first, then the one with the shorter ending, then the earlier one in
  /// the text and in the list, as long as it overlaps none that was kept.
  ///
  /// - Parameter found: by where they start, before and after.
  static func keepLongest(_ found: inout [TermMatch]) {
    var kept = 0
    var at = 0
    while at < found.count {
      var end = at + 1
      var reach = found[at].range.end
      while end < found.count, found[end].range.start < reach {
        reach = max(reach, found[end].range.end)
        end += 1
      }
      if end == at + 1 {
        found[kept] = found[at]
        kept += 1
      } else if end == at + 2 {
        found[kept] = goes(0, found[at], before: 1, found[at + 1]) ? found[at] : found[at + 1]
        kept += 1
      } else {
        for match in resolve(found[at..<end]) {
          found[kept] = match
          kept += 1
        }
      }
      at = end
    }
    found.removeLast(found.count - kept)
  }

  /// - Parameters:
  ///   - i: the place of a match in the list.
  ///   - j: the place of another.
  private static func goes(_ i: Int, _ a: TermMatch, before j: Int, _ b: TermMatch) -> Bool {
    (-a.range.count, a.ending.count, a.range.start, i)
      < (-b.range.count, b.ending.count, b.range.start, j)
  }

  /// Chooses among the matches of a chain of overlaps.
  private static func resolve(_ matches: ArraySlice<TermMatch>) -> [TermMatch] {
    let ranked = matches.indices
      .sorted { goes($0, matches[$0], before: $1, matches[$1]) }.map { matches[$0] }
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
