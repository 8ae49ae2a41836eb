internal import Glibc

/// How probable it is that a segment has no counterpart. What is left out of a text, or put into
/// it, mostly is so in stretches: beside segments without counterpart another is likely.
struct UnalignedPrior: Sendable {
  /// So many segments to either side count.
  private static let reach = 5
  /// Weight of the text at large, in segments.
  private static let pseudoCount = 10.0

  /// Logarithms, by segment.
  let logs: [Float]

  /// The same for all segments.
  init(_ prior: Double, count: Int) {
    logs = [Float](repeating: Float(log(prior)), count: count)
  }

  /// From an alignment. A segment's own place in it does not count.
  ///
  /// - Parameters:
  ///   - isUnaligned: by segment.
  ///   - prior: for the text at large.
  init(_ isUnaligned: [Bool], prior: Double) {
    var sums = [0]
    for isUnaligned in isUnaligned { sums.append(sums[sums.count - 1] + (isUnaligned ? 1 : 0)) }
    logs = isUnaligned.indices.map { segment in
      let near = max(0, segment - Self.reach)...min(isUnaligned.count - 1, segment + Self.reach)
      let unaligned = sums[near.upperBound + 1] - sums[near.lowerBound]
      let others = unaligned - (isUnaligned[segment] ? 1 : 0)
      let count = Double(near.count - 1) + Self.pseudoCount
      return Float(log((Double(others) + Self.pseudoCount * prior) / count))
    }
  }
}

extension BeadPath {
  /// Which segments of each side have no counterpart.
  func unaligned(rows: Int, columns: Int) -> (source: [Bool], target: [Bool]) {
    var source = [Bool](repeating: false, count: rows)
    var target = [Bool](repeating: false, count: columns)
    for bead in beads where bead.isNull {
      for segment in bead.source { source[segment] = true }
      for segment in bead.target { target[segment] = true }
    }
    return (source, target)
  }
}
