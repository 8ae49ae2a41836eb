internal import Glibc

/// What the edges of segments say: a question goes with a question, the end of a quotation with
/// the end of a quotation. How far the two texts agree is learnt from an alignment.
struct EdgeModel: Sendable {
  private let starts: EdgeTable
  private let ends: EdgeTable

  /// - Parameter path: an alignment to learn from, if there is one.
  init(_ source: BitextSide, _ target: BitextSide, _ path: BeadPath? = nil) {
    let beads = path?.beads.filter { !$0.isNull } ?? []
    starts = EdgeTable(
      SegmentEdge.starts, source.edges.map(\.start), target.edges.map(\.start),
      pairs: beads.map {
        (source.edges[$0.source.lowerBound].start, target.edges[$0.target.lowerBound].start)
      })
    ends = EdgeTable(
      SegmentEdge.ends, source.edges.map(\.end), target.edges.map(\.end),
      pairs: beads.map {
        (source.edges[$0.source.upperBound - 1].end, target.edges[$0.target.upperBound - 1].end)
      })
  }

  /// The log likelihood ratio of how the two sides of a bead begin, against chance.
  @inline(__always)
  func score(start: UInt8, _ target: UInt8) -> Float { starts[start, target] }

  /// The same of how they end.
  @inline(__always)
  func score(end: UInt8, _ target: UInt8) -> Float { ends[end, target] }
}

/// log p(a, b) / (p(a) · p(b)) of the classes of two edges.
struct EdgeTable: Sendable {
  /// Weight of what is expected before an alignment tells, in beads.
  static let pseudoCount = 30.0
  /// The share of equal classes in that.
  static let agreement = 0.3

  private let classes: Int
  private var logRatios: [Float]

  init(_ classes: Int, _ source: [UInt8], _ target: [UInt8], pairs: [(UInt8, UInt8)]) {
    self.classes = classes
    let left = Self.shares(source, classes)
    let right = Self.shares(target, classes)
    var joint = [Double](repeating: 0, count: classes * classes)
    for (a, b) in pairs { joint[Int(a) * classes + Int(b)] += 1 }
    let total = Double(pairs.count) + Self.pseudoCount
    logRatios = [Float](repeating: 0, count: classes * classes)
    for a in 0..<classes {
      for b in 0..<classes {
        let chance = left[a] * right[b]
        let equal = a == b ? min(left[a], right[b]) : 0
        let expected = (1 - Self.agreement) * chance + Self.agreement * equal
        let share = (joint[a * classes + b] + Self.pseudoCount * expected) / total
        logRatios[a * classes + b] = Float(log(share / chance))
      }
    }
  }

  private static func shares(_ values: [UInt8], _ classes: Int) -> [Double] {
    var counts = [Double](repeating: 1, count: classes)
    for value in values { counts[Int(value)] += 1 }
    return counts.map { $0 / Double(values.count + classes) }
  }

  @inline(__always)
  subscript(source: UInt8, target: UInt8) -> Float {
    logRatios[Int(source) * classes + Int(target)]
  }
}
