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
      switch end - at {
      case 1: result.append(found[at])
      case 2: result.append(found[goes(at, before: at + 1, in: found[...]) ? at : at + 1])
      default: result += resolve(found[at..<end])
      }
      at = end
    }
    return result
  }

  private static func goes(_ i: Int, before j: Int, in matches: ArraySlice<TermMatch>) -> Bool {
    let (a, b) = (matches[i], matches[j])
    return (-a.range.count, a.ending.count, a.range.start, i)
      < (-b.range.count, b.ending.count, b.range.start, j)
  }

  /// Chooses among the matches of a chain of overlaps.
  private static func resolve(_ matches: ArraySlice<TermMatch>) -> [TermMatch] {
    let ranked = matches.indices.sorted { goes($0, before: $1, in: matches) }.map { matches[$0] }
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
