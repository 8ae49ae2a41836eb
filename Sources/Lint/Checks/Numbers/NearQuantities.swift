internal import Text

/// The numbers of the beads before and after one, and of that bead itself.
struct NearQuantities {
  /// Those of the neighbours that have no counterpart.
  private(set) var openSource: [Quantity] = []
  private(set) var openTarget: [Quantity] = []
  /// Those that have one.
  private(set) var matchedSource: [Quantity] = []
  private(set) var matchedTarget: [Quantity] = []

  init(of own: QuantityMatching, before: QuantityMatching, after: QuantityMatching) {
    add(before)
    add(own, isOwn: true)
    add(after)
  }

  private mutating func add(_ matching: QuantityMatching, isOwn: Bool = false) {
    for (place, quantity) in matching.source.enumerated() {
      if !matching.isOpenSource[place] {
        matchedSource.append(quantity)
      } else if !isOwn {
        openSource.append(quantity)
      }
    }
    for (place, quantity) in matching.target.enumerated() {
      if !matching.isOpenTarget[place] {
        matchedTarget.append(quantity)
      } else if !isOwn {
        openTarget.append(quantity)
      }
    }
  }
}

extension QuantityMatching {
  /// Whether a number has no counterpart yet.
  var isOpen: Bool { isOpenSource.contains(true) || isOpenTarget.contains(true) }

  /// Drops what has its counterpart in a neighbouring bead.
  mutating func dropShifted(near: NearQuantities) {
    _ = drop(supportedBy: near.openSource, near.openTarget)
  }

  /// Drops what only says again what another number nearby says.
  ///
  /// - Returns: the indices of what was dropped.
  mutating func dropRepeated(near: NearQuantities) -> (source: [Int], target: [Int]) {
    drop(supportedBy: near.matchedSource, near.matchedTarget)
  }

  private mutating func drop(
    supportedBy sources: [Quantity], _ targets: [Quantity]
  ) -> (source: [Int], target: [Int]) {
    let mine = openSource.filter { Self.isSupported(source[$0], at: $0, of: source, by: targets) }
    let theirs = openTarget.filter { Self.isSupported(target[$0], at: $0, of: target, by: sources) }
    for index in mine { closeSource(index) }
    for index in theirs { closeTarget(index) }
    return (mine, theirs)
  }

  private static func isSupported(
    _ quantity: Quantity, at index: Int, of all: [Quantity], by others: [Quantity]
  ) -> Bool {
    let window = window(index, of: all.count, in: Array(others.indices))
    return others[window].contains { one in
      one.agrees(with: quantity) || one.ends.contains { $0.agrees(with: quantity) }
    }
  }

  /// A number that says again what another one says, where the one number that is left on the other
  /// side says something else: *seven beds and eight doctors* as *eight beds and eight doctors*.
  mutating func pairRepeated(
    _ repeated: (source: [Int], target: [Int])
  ) -> [(source: Quantity, target: Quantity)] {
    let (mine, theirs) = (openSource, openTarget)
    let pair: (source: Int, target: Int)
    if mine.count == 1, theirs.isEmpty, repeated.target.count == 1 {
      pair = (mine[0], repeated.target[0])
    } else if theirs.count == 1, mine.isEmpty, repeated.source.count == 1 {
      pair = (repeated.source[0], theirs[0])
    } else {
      return []
    }
    let (one, other) = (source[pair.source], target[pair.target])
    guard one.kind == other.kind, Self.distance(one, other, isOnly: true) != nil else { return [] }
    closeSource(pair.source)
    closeTarget(pair.target)
    return [(one, other)]
  }
}
