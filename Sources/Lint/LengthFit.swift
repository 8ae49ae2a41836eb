internal import Text

/// How long a translation is beside its source, measured by what the two texts are to each other
/// where one sentence stands for one.
struct LengthFit: Sendable {
  /// Bytes of the target to a byte of the source.
  private let ratio: Double
  private let alignment: Alignment

  private static let leastBeads = 3
  private static let reliableBeads = 8
  /// Whether enough sentences correspond one to one for a judgement by length alone.
  let isReliable: Bool

  /// Nil where too few sentences correspond one to one.
  init?(_ alignment: Alignment) {
    var ratios: [Double] = []
    let beads = alignment.beads
    ratios.reserveCapacity(beads.count)
    for index in beads.indices
    where beads[index].source.count == 1 && beads[index].target.count == 1 {
      let source = alignment.source[beads[index].source[0]]
      guard source.isProse else { continue }
      let length = alignment.target[beads[index].target[0]].range.count
      ratios.append(Double(length) / Double(max(1, source.range.count)))
    }
    guard ratios.count >= Self.leastBeads else { return nil }
    isReliable = ratios.count >= Self.reliableBeads
    ratio = ratios.select(ratios.count / 2)
    self.alignment = alignment
  }

  /// Deviation of the logarithm of the ratio, how fast its variance falls with length, and what is
  /// added to lengths so that short sentences say little (see `LengthModel` of the aligner).
  private static let deviation = 0.3
  private static let spread = 2.5
  private static let offset = 8.0

  /// The log of how much likelier the lengths of a bead's sides are with one of the segments than
  /// without it.
  func gain(with segment: Int, on side: Side, of bead: Bead) -> Double {
    let (source, target) = (bead.source, bead.target)
    let with = likelihood(source, target)
    return side == .source
      ? with - likelihood(source.filter { $0 != segment }, target)
      : with - likelihood(source, target.filter { $0 != segment })
  }

  private func likelihood(
    _ source: some Collection<Int>, _ target: some Collection<Int>
  ) -> Double {
    let expected = ratio * Double(bytes(source, alignment.source)) + Self.offset
    let length = Double(bytes(target, alignment.target)) + Self.offset
    let variance = Self.deviation * Self.deviation + Self.spread / expected
    let distance = Logarithm.natural(length / expected)
    return -(Logarithm.natural(variance) + distance * distance / variance) / 2
  }

  private func bytes(_ indices: some Collection<Int>, _ segments: [Segment]) -> Int {
    indices.reduce(0) { $0 + segments[$1].range.count }
  }

  /// The length of segments of the target, as a share of what those of the source call for.
  private func share(_ source: some Collection<Int>, _ target: some Collection<Int>) -> Double {
    Double(bytes(target, alignment.target))
      / max(1, ratio * Double(bytes(source, alignment.source)))
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
