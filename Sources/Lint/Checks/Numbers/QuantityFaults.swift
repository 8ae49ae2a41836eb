internal import Text

/// Every fault of the numbers of a translation, for the rules to report each its sort.
enum QuantityFaults {
  static func find(in pair: Pair) -> [QuantityFault] {
    guard let alignment = pair.alignment, alignment.kind == .translation,
      UnrelatedTexts.areRelated(alignment), let source = pair.quantities(.source),
      let target = pair.quantities(.target), !source.all.isEmpty || !target.all.isEmpty
    else { return [] }
    var faults: [QuantityFault] = []
    var matchings = QuantityMatchings(alignment.beads, source, target)
    for index in alignment.beads.indices where !matchings.isClosed(index) {
      let own = matchings[index]
      faults += lost(in: own, bead: index)
      guard own.mayTell else { continue }
      let near = NearQuantities(of: own, before: matchings[index - 1], after: matchings[index + 1])
      faults += leftovers(of: own, near: near, in: target.document, bead: index)
    }
    return faults
  }

  private static func leftovers(
    of matching: QuantityMatching, near: NearQuantities, in document: Document, bead: Int
  ) -> [QuantityFault] {
    var matching = matching
    matching.dropShifted(near: near)
    let repetitions = matching.dropRepeated(near: near)
    matching.dropConversions(in: document)
    var faults = matching.takeDerived(bead: bead)
    faults += (matching.pairLeftovers() + matching.pairRepeated(repetitions))
      .map { QuantityFault($0.source, $0.target, bead: bead) }
    matching.dropBareDays()
    for index in matching.openTarget where matching.target[index].isSpecific {
      faults.append(QuantityFault(nil, matching.target[index], bead: bead))
    }
    for index in matching.openSource where matching.source[index].isSpecific {
      faults.append(QuantityFault(matching.source[index], nil, bead: bead))
    }
    return faults
  }

  /// Equal numbers of which only the source's is not exact, or that err to opposite sides.
  private static func lost(in matching: QuantityMatching, bead: Int) -> [QuantityFault] {
    matching.matches.compactMap { one, other in
      let (source, target) = (matching.source[one], matching.target[other])
      guard source.approximation != .exact, source.approximation != .several,
        Decimals.areEqual(source.value, target.value) || target.unit != source.unit
      else { return nil }
      let flipped: Set = [source.approximation, target.approximation]
      guard target.approximation == .exact || flipped == [.over, .under] else { return nil }
      return QuantityFault(lost: source, target, bead: bead)
    }
  }
}
