internal import Text

/// From a segment of either side to the segments that it corresponds to.
package final class BeadIndex: Sendable {
  private let source: Places
  private let target: Places

  /// The segments of one side in their beads.
  private struct Places: Sendable {
    /// The segments of each bead.
    private(set) var segments = NumberLists()
    /// The beads that each segment stands in.
    private(set) var beads = NumberLists()

    mutating func reserve(_ beads: Int, segments count: Int) {
      segments.reserve(beads, numbers: count)
    }

    mutating func add(_ segments: SegmentList) { self.segments.append(segments) }

    mutating func turn() { beads = segments.turned() }
  }

  init(_ alignment: Alignment?) {
    var (source, target) = (Places(), Places())
    let beads = alignment?.beads ?? []
    source.reserve(beads.count, segments: beads.reduce(0) { $0 + $1.source.count })
    target.reserve(beads.count, segments: beads.reduce(0) { $0 + $1.target.count })
    for index in beads.indices {
      source.add(beads[index].source)
      target.add(beads[index].target)
    }
    source.turn()
    target.turn()
    (self.source, self.target) = (source, target)
  }

  /// The indices of the beads that a segment stands in.
  package func beads(of segment: Int, on side: Side) -> [Int] {
    side == .source ? source.beads[segment] : target.beads[segment]
  }

  /// Hands on the beads that a segment stands in.
  func forEachBead(of segment: Int, on side: Side, _ body: (Int) -> Void) {
    side == .source ? source.beads.forEach(segment, body) : target.beads.forEach(segment, body)
  }

  /// The first bead that a segment stands in.
  func firstBead(of segment: Int, on side: Side) -> Int? {
    side == .source ? source.beads.first(segment) : target.beads.first(segment)
  }

  /// The segments on the other side of a segment's beads, in the beads' order.
  package func counterparts(of segment: Int, on side: Side) -> [Int] {
    side == .source
      ? source.beads.joined(segment, target.segments)
      : target.beads.joined(segment, source.segments)
  }

  /// Hands on the counterparts, one after another.
  func forEachCounterpart(of segment: Int, on side: Side, _ body: (Int) -> Void) {
    side == .source
      ? source.beads.forEachJoined(segment, target.segments, body)
      : target.beads.forEachJoined(segment, source.segments, body)
  }

  /// The first and the last of the counterparts; nil where there are none.
  func reach(of segment: Int, on side: Side) -> ClosedRange<Int>? {
    side == .source
      ? source.beads.reach(segment, target.segments)
      : target.beads.reach(segment, source.segments)
  }

  /// The counterparts, with the segments around them where a bead may have slipped by one.
  package func neighbourhood(of segment: Int, on side: Side, reach: Int = 1) -> [Int] {
    var near = counterparts(of: segment, on: side)
    guard let first = near.min(), let last = near.max() else { return [] }
    near.reserveCapacity(near.count + 2 * reach)
    for before in max(0, first - reach)..<first { near.append(before) }
    for after in last + 1..<last + 1 + reach { near.append(after) }
    return near
  }
}
