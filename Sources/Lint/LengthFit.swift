internal import Text

/// How long a translation is beside its source, measured by what the two texts are to each other
/// where one sentence stands for one.
struct LengthFit {
  /// Bytes of the target to a byte of the source.
  private let ratio: Double
  private let alignment: Alignment

  private static let leastBeads = 8

  /// Nil where too few sentences correspond one to one.
  init?(_ alignment: Alignment) {
    let ratios = alignment.beads.filter { $0.source.count == 1 && $0.target.count == 1 }
      .filter { alignment.source[$0.source[0]].isProse }
      .map { bead in
        Double(alignment.target[bead.target[0]].range.count)
          / Double(max(1, alignment.source[bead.source[0]].range.count))
      }.sorted()
    guard ratios.count >= Self.leastBeads else { return nil }
    ratio = ratios[ratios.count / 2]
    self.alignment = alignment
  }

  /// The length of segments of the target, as a share of what those of the source call for.
  private func share(_ source: [Int], _ target: [Int]) -> Double {
    let own = source.reduce(0) { $0 + Int(alignment.source[$1].range.count) }
    let other = target.reduce(0) { $0 + Int(alignment.target[$1].range.count) }
    return Double(other) / max(1, ratio * Double(own))
  }

  /// How well a bead's sides fit without one of the segments, and how much too long the segment's
  /// side is with it.
  ///
  /// - Returns: `with`: what the other side has of the length that is called for, below 1 where it
  ///   is too short; `without`: the same if the segment were not there.
  func shares(
    without segment: Int, on side: Side, of bead: Bead
  ) -> (with: Double, without: Double) {
    if side == .source {
      let rest = bead.source.filter { $0 != segment }
      return (share(bead.source, bead.target), share(rest, bead.target))
    }
    let rest = bead.target.filter { $0 != segment }
    return (1 / share(bead.source, bead.target), 1 / share(bead.source, rest))
  }
}
