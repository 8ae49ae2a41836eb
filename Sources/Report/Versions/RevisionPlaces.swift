internal import Lint
internal import Text

/// Which findings of two versions stand at the same place.
struct RevisionPlaces {
  /// The closest first.
  enum Closeness: CaseIterable {
    case sameWords, overlapping, sameEvidence, sameSegment
  }

  /// A finding of the older version, and where its words stand in the newer one.
  struct Old {
    let finding: Finding
    let text: String
    let change: Int?
    let mapped: TextRange?

    init(_ finding: Finding, _ places: RevisionPlaces) {
      self.finding = finding
      text = finding.side == .target ? places.revision.old.string(finding.range) : ""
      change = finding.side == .target ? places.change(ofOld: finding.range) : nil
      mapped = change.flatMap { index in
        places.revision.newRange(of: finding.range, in: places.revision.changes[index])
      }
    }
  }

  struct New {
    let finding: Finding
    let text: String
    let change: Int?

    init(_ finding: Finding, _ places: RevisionPlaces) {
      self.finding = finding
      text = finding.side == .target ? places.revision.new.string(finding.range) : ""
      change = finding.side == .target ? places.change(ofNew: finding.range) : nil
    }
  }

  let revision: Revision
  /// By segment.
  private var oldChanges: [Int?]
  private var newChanges: [Int?]

  init(_ revision: Revision) {
    self.revision = revision
    oldChanges = Array(repeating: nil, count: revision.old.segments.count)
    newChanges = Array(repeating: nil, count: revision.new.segments.count)
    for (index, change) in revision.changes.enumerated() {
      for segment in change.old { oldChanges[segment] = index }
      for segment in change.new { newChanges[segment] = index }
    }
  }

  /// The change of the segment where a range of the older version begins.
  func change(ofOld range: TextRange) -> Int? {
    Self.segment(at: range, of: revision.old).flatMap { oldChanges[$0] }
  }

  func change(ofNew range: TextRange) -> Int? {
    Self.segment(at: range, of: revision.new).flatMap { newChanges[$0] }
  }

  private static func segment(at range: TextRange, of document: Document) -> Int? {
    let next = document.segments.partitionIndex { $0.range.start > range.start }
    guard next > 0, document.segments[next - 1].range.end >= range.start else { return nil }
    return next - 1
  }

  func agree(_ old: Old, _ new: New, _ closeness: Closeness) -> Bool {
    guard old.finding.side == new.finding.side else { return false }
    if old.finding.side == .source { return agreeInSource(old.finding, new.finding, closeness) }
    switch closeness {
    case .sameWords:
      if old.change == nil || new.change == nil {
        return old.change == new.change && old.text == new.text
      }
      return old.mapped == new.finding.range && old.text == new.text
    case .overlapping:
      return old.mapped.map { Self.touch($0, new.finding.range) } ?? false
    case .sameEvidence:
      let evidence = Self.evidence(old.finding)
      return evidence != nil && evidence == Self.evidence(new.finding)
    case .sameSegment:
      return old.change != nil && old.change == new.change && old.text == new.text
    }
  }

  private func agreeInSource(_ old: Finding, _ new: Finding, _ closeness: Closeness) -> Bool {
    switch closeness {
    case .sameWords: old.range == new.range
    case .overlapping: old.range.overlaps(new.range)
    case .sameEvidence, .sameSegment: false
    }
  }

  private static func touch(_ a: TextRange, _ b: TextRange) -> Bool {
    a.overlaps(b) || a == b || ((a.isEmpty || b.isEmpty) && a.start <= b.end && b.start <= a.end)
  }

  /// The first words of the source that a finding rests on.
  private static func evidence(_ finding: Finding) -> TextRange? {
    finding.related.first { $0.side == .source }?.range
  }
}
