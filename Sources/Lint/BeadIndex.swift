internal import Text

/// From a segment of either side to the segments that it corresponds to.
package struct BeadIndex: Sendable {
  private let bySource: Places
  private let byTarget: Places
  private let beads: [Bead]

  /// The beads that each segment stands in, one segment's behind another's.
  private struct Places: Sendable {
    private var beads: [Int32] = []
    /// Where those of each segment begin, and the end.
    private var starts: [Int32] = [0]

    init(_ beads: [Bead], _ segments: (Bead) -> [Int]) {
      let count = beads.lazy.flatMap(segments).max().map { $0 + 1 } ?? 0
      starts = Array(repeating: 0, count: count + 1)
      for segment in beads.lazy.flatMap(segments) { starts[segment + 1] += 1 }
      for segment in 0..<count { starts[segment + 1] += starts[segment] }
      var next = starts
      self.beads = Array(repeating: 0, count: Int(starts[count]))
      for (index, bead) in beads.enumerated() {
        for segment in segments(bead) {
          self.beads[Int(next[segment])] = Int32(index)
          next[segment] += 1
        }
      }
    }

    subscript(segment: Int) -> ArraySlice<Int32> {
      guard segment >= 0, segment + 1 < starts.count else { return [] }
      return beads[Int(starts[segment])..<Int(starts[segment + 1])]
    }
  }

  init(_ alignment: Alignment?) {
    beads = alignment?.beads ?? []
    bySource = Places(beads, \.source)
    byTarget = Places(beads, \.target)
  }

  /// The indices of the beads that a segment stands in.
  package func beads(of segment: Int, on side: Side) -> [Int] {
    (side == .source ? bySource : byTarget)[segment].map { Int($0) }
  }

  /// The segments on the other side of a segment's beads, in the beads' order.
  package func counterparts(of segment: Int, on side: Side) -> [Int] {
    let own = (side == .source ? bySource : byTarget)[segment]
    if own.count == 1, let only = own.first {
      return side == .source ? beads[Int(only)].target : beads[Int(only)].source
    }
    return own.flatMap { side == .source ? beads[Int($0)].target : beads[Int($0)].source }
  }

  /// The counterparts, with the segments around them where a bead may have slipped by one.
  package func neighbourhood(of segment: Int, on side: Side, reach: Int = 1) -> [Int] {
    let near = counterparts(of: segment, on: side)
    guard let first = near.min(), let last = near.max() else { return [] }
    return near + [Int](max(0, first - reach)..<first) + [Int](last + 1..<last + 1 + reach)
  }
}
