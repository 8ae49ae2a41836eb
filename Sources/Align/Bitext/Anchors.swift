/// A source segment and a target segment that are known to stand in one bead.
package struct Anchor: Hashable, Sendable {
  /// Indices of the segments.
  package let source: Int
  package let target: Int

  package init(source: Int, target: Int) {
    self.source = source
    self.target = target
  }
}

/// Why anchors cannot hold.
package enum AnchorFault: Error, Equatable {
  /// With the numbers of segments that there are.
  case outOfRange(Anchor, source: Int, target: Int)
  /// Two of them name a segment twice.
  case conflict(Anchor, Anchor)
  case crossing(Anchor, Anchor)
  /// A condensed text has no order to pin.
  case condensed
}

/// Anchors that can hold together: ascending on both sides.
package struct Anchors: Sendable {
  package static let none = Anchors()

  let all: [Anchor]

  private init() { all = [] }

  /// - Parameters:
  ///   - anchors: in any order; one named twice counts once.
  ///   - source: number of source segments.
  ///   - target: number of target segments.
  package init(_ anchors: [Anchor], source: Int, target: Int) throws(AnchorFault) {
    for anchor in anchors {
      let isInside =
        (0..<source).contains(anchor.source) && (0..<target).contains(anchor.target)
      guard isInside else {
        throw .outOfRange(anchor, source: source, target: target)
      }
    }
    all = Set(anchors).sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    for (one, other) in zip(all, all.dropFirst()) {
      if one.source == other.source || one.target == other.target {
        throw .conflict(one, other)
      }
      if one.target > other.target { throw .crossing(one, other) }
    }
  }

  package var isEmpty: Bool { all.isEmpty }
}
