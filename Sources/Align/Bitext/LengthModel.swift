internal import Glibc

/// Lengths of translations: the log ratio of target to source is normal around a ratio estimated
/// from the texts (after Gale and Church 1993, on ratios rather than differences).
struct LengthModel: Sendable {
  /// Scalars of the target for one of the source.
  var ratio: Double
  /// Whether the ratio is that of aligned segments, so that it can rule beads out. That of whole
  /// texts misleads where much of one has no counterpart.
  private(set) var isAligned = false

  /// Added to both lengths, so that very short segments say little.
  static let offset = 8.0
  static let deviation = 0.25
  /// How fast the variance falls with length.
  static let spread = 2.5
  /// Deviation of the log ratio of segments that have nothing to do with each other.
  static let chanceDeviation = 1.0

  /// From whole texts, before anything is aligned.
  init(_ source: BitextSide, _ target: BitextSide) {
    self.init(source.length.reduce(0, +), target.length.reduce(0, +))
  }

  /// From the beads of an alignment that have both sides.
  init(_ source: BitextSide, _ target: BitextSide, _ path: BeadPath) {
    let pairs = path.beads.filter { !$0.isNull }
    let from = pairs.reduce(0) { $0 + source.length[$1.source].reduce(0, +) }
    let to = pairs.reduce(0) { $0 + target.length[$1.target].reduce(0, +) }
    self.init(from, to)
    isAligned = !pairs.isEmpty
  }

  init(_ source: Double, _ target: Double) {
    ratio = source > 0 && target > 0 ? min(max(target / source, 0.05), 20) : 1
  }

  /// What is the same for every target of a source span of a length.
  struct Expectation {
    let logLength: Float
    /// Half the reciprocal of the variance.
    let precision: Float
    let constant: Float

    /// The log likelihood ratio against chance.
    ///
    /// - Parameter logTarget: ``LengthModel/logTarget(_:)`` of the target span's length.
    func score(_ logTarget: Float) -> Float {
      let z = logTarget - logLength
      return constant - z * z * precision
    }
  }

  func expectation(source length: Double) -> Expectation {
    let expected = ratio * length + Self.offset
    let variance = Self.deviation * Self.deviation + Self.spread / expected
    let chance = Self.chanceDeviation * Self.chanceDeviation
    return Expectation(
      logLength: Float(log(expected)), precision: Float(0.5 / variance),
      constant: Float(-0.5 * log(variance / chance)))
  }

  static func logTarget(_ length: Double) -> Float { Float(log(length + offset)) }
}
