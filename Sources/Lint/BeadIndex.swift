internal import Text

/// From a segment of either side to the segments that it corresponds to.
package struct BeadIndex: Sendable {
  private let bySource: Places
  private let byTarget: Places
  private let beads: [Bead]

  /// The beads that each segment stands in, one segment's behind another's.
  private struct Places: Sendable {
    private var beads: [Int32]
    /// Where those of each segment begin, and the end.
    private var starts: [Int32]

    /// - Parameter stands: a segment and a bead that it stands in, in the order of the beads.
    init(_ stands: [(segment: Int32, bead: Int32)]) {
      let count = stands.reduce(0) { max($0, Int($1.segment) + 1) }
      starts = Array(repeating: 0, count: count + 1)
      for stand in stands { starts[Int(stand.segment) + 1] += 1 }
      for segment in 0..<count { starts[segment + 1] += starts[segment] }
      var next = starts
      beads = Array(repeating: 0, count: stands.count)
      for stand in stands {
        beads[Int(next[Int(stand.segment)])] = stand.bead
        next[Int(stand.segment)] += 1
      }
    }

    /// The places in `beads` of a segment's.
    private func places(_ segment: Int) -> Range<Int> {
      guard segment >= 0, segment + 1 < starts.count else { return 0..<0 }
      return Int(starts[segment])..<Int(starts[segment + 1])
    }

    /// The only bead of a segment; nil where it has none or several.
    func only(_ segment: Int) -> Int? {
      let places = places(segment)
      return places.count == 1 ? Int(beads[places.lowerBound]) : nil
    }

    func first(_ segment: Int) -> Int? { places(segment).first.map { Int(beads[$0]) } }

    func all(_ segment: Int) -> [Int] { places(segment).map { Int(beads[$0]) } }
  }

  init(_ alignment: Alignment?) {
    let beads = alignment?.beads ?? []
    var sources: [(segment: Int32, bead: Int32)] = []
    var targets: [(segment: Int32, bead: Int32)] = []
    for index in beads.indices {
      for segment in beads[index].source { sources.append((Int32(segment), Int32(index))) }
      for segment in beads[index].target { targets.append((Int32(segment), Int32(index))) }
    }
    bySource = Places(sources)
    byTarget = Places(targets)
    self.beads = beads
  }

  /// The indices of the beads that a segment stands in.
  package func beads(of segment: Int, on side: Side) -> [Int] {
    side == .source ? bySource.all(segment) : byTarget.all(segment)
  }

  /// The first bead that a segment stands in.
  func firstBead(of segment: Int, on side: Side) -> Int? {
    side == .source ? bySource.first(segment) : byTarget.first(segment)
  }

  /// The segments on the other side of a segment's beads, in the beads' order.
  package func counterparts(of segment: Int, on side: Side) -> [Int] {
    if side == .source {
      if let only = bySource.only(segment) { return beads[only].target }
      return bySource.all(segment).flatMap { beads[$0].target }
    }
    if let only = byTarget.only(segment) { return beads[only].source }
    return byTarget.all(segment).flatMap { beads[$0].source }
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
