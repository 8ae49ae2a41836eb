/// How many segments of each side a bead joins.
struct BeadType: Hashable, Sendable {
  let source: Int
  let target: Int
  /// How probable the type is before anything is known of the texts.
  let prior: Double

  /// The most segments of each side in a bead.
  static let longestSource = 5
  static let longestTarget = 6

  var isNull: Bool { source == 0 || target == 0 }

  /// In the order in which equal scores are decided.
  static let all: [BeadType] = [
    (1, 1, 0.75), (1, 2, 0.08), (2, 1, 0.08), (2, 2, 0.015), (1, 3, 0.015), (3, 1, 0.015),
    (1, 0, 0.01), (0, 1, 0.01), (1, 4, 0.005), (4, 1, 0.005), (2, 3, 0.004), (3, 2, 0.004),
    (1, 5, 0.002), (5, 1, 0.002), (3, 3, 0.001), (2, 4, 0.001), (4, 2, 0.001), (1, 6, 0.001),
  ].map { BeadType(source: $0.0, target: $0.1, prior: $0.2) }

  /// The place in ``all`` of one target segment without source.
  static let unalignedTarget = all.firstIndex { $0.source == 0 } ?? 0

  /// The place in ``all`` of one source segment without target.
  static let unalignedSource = all.firstIndex { $0.target == 0 } ?? 0

  /// Types that a given text shows, smoothed by the priors as if by so many beads.
  static let pseudoCount = 50.0

  /// The probability of each type of ``all``, estimated from an alignment.
  static func priors(of path: BeadPath) -> [Double] {
    var counts = [Double](repeating: 0, count: all.count)
    for bead in path.beads { counts[bead.type] += 1 }
    let total = Double(path.beads.count) + pseudoCount
    return zip(all, counts).map { ($0.prior * pseudoCount + $1) / total }
  }
}

/// A bead as two ranges of segments.
struct BeadSpan: Equatable, Sendable {
  /// Place of its type in ``BeadType/all``.
  let type: Int
  let source: Range<Int>
  let target: Range<Int>

  var isNull: Bool { source.isEmpty || target.isEmpty }
}

/// A monotone alignment and its log likelihood against chance.
struct BeadPath: Equatable, Sendable {
  var beads: [BeadSpan]
  var score: Double
}
