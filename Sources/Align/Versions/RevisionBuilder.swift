internal import Text

/// Puts groups of segments that stand for each other into the order in which they are read.
struct RevisionBuilder {
  let old: Document
  let new: Document
  var words: RevisionWords

  mutating func changes(_ groups: [ChangedSegments.Group]) -> [SegmentChange] {
    let sorted = groups.sorted { $0.new.lowerBound < $1.new.lowerBound }
    let inOrder = Set(RisingSubsequence.positions(in: sorted.map { $0.old.lowerBound }))
    let matched = sorted.enumerated().map { position, group in
      change(group, isMoved: !inOrder.contains(position))
    }
    return placed(matched)
  }

  private mutating func change(_ group: ChangedSegments.Group, isMoved: Bool) -> SegmentChange {
    let oldRange = Self.range(group.old, old)
    let newRange = Self.range(group.new, new)
    if words.number(oldRange, of: old) == words.number(newRange, of: new) {
      return SegmentChange(kind: .same, old: group.old, new: group.new, isMoved: isMoved)
    }
    let edits = WordEdits(words.tokens(oldRange, of: old), words.tokens(newRange, of: new))
      .edits(old, oldRange.start, new, newRange.start)
    return SegmentChange(
      kind: edits.isEmpty ? .same : .changed, old: group.old, new: group.new, isMoved: isMoved,
      edits: edits)
  }

  private static func range(_ indices: Range<Int>, _ document: Document) -> TextRange {
    document.segments[indices.lowerBound].range.union(
      document.segments[indices.upperBound - 1].range)
  }

  /// The matched ones with what is added at its place, and what is removed after what stood
  /// before it.
  private func placed(_ matched: [SegmentChange]) -> [SegmentChange] {
    let removed = removed(matched)
    var changes = removed[0] ?? []
    var next = 0
    func add(upTo end: Int) {
      while next < end {
        changes.append(SegmentChange(kind: .added, old: 0..<0, new: next..<next + 1))
        next += 1
      }
    }
    for change in matched {
      add(upTo: change.new.lowerBound)
      changes.append(change)
      next = change.new.upperBound
      if !change.isMoved { changes += removed[change.old.upperBound] ?? [] }
    }
    add(upTo: new.segments.count)
    return changes
  }

  /// What is removed, by the end of the segment in order that stood before it; 0 at the start.
  private func removed(_ matched: [SegmentChange]) -> [Int: [SegmentChange]] {
    let taken = Set(matched.flatMap(\.old))
    let ends = Set(matched.filter { !$0.isMoved }.map(\.old.upperBound))
    var removed: [Int: [SegmentChange]] = [:]
    var place = 0
    for index in old.segments.indices {
      if ends.contains(index) { place = index }
      if !taken.contains(index) {
        removed[place, default: []].append(
          SegmentChange(kind: .removed, old: index..<index + 1, new: 0..<0))
      }
    }
    return removed
  }
}
