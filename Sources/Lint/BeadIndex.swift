internal import Text

/// From a segment of either side to the segments that it corresponds to.
package struct BeadIndex: Sendable {
  private var bySource: [Int: [Int]] = [:]
  private var byTarget: [Int: [Int]] = [:]
  private let beads: [Bead]

  init(_ alignment: Alignment?) {
    beads = alignment?.beads ?? []
    for (index, bead) in beads.enumerated() {
      for segment in bead.source { bySource[segment, default: []].append(index) }
      for segment in bead.target { byTarget[segment, default: []].append(index) }
    }
  }

  /// The indices of the beads that a segment stands in.
  package func beads(of segment: Int, on side: Side) -> [Int] {
    (side == .source ? bySource[segment] : byTarget[segment]) ?? []
  }

  /// The segments on the other side of a segment's beads, in the beads' order.
  package func counterparts(of segment: Int, on side: Side) -> [Int] {
    beads(of: segment, on: side).flatMap { side == .source ? beads[$0].target : beads[$0].source }
  }

  /// The counterparts, with the segments around them where a bead may have slipped by one.
  package func neighbourhood(of segment: Int, on side: Side, reach: Int = 1) -> [Int] {
    let near = counterparts(of: segment, on: side)
    guard let first = near.min(), let last = near.max() else { return [] }
    return near + [Int](max(0, first - reach)..<first) + [Int](last + 1..<last + 1 + reach)
  }
}
