package import Text

/// Aligns two versions of a text, or two renderings of one source in one language.
///
/// Segments of the same words are matched first; what lies between them by likeness, in order; what
/// is left over wherever it stands. Where both versions are aligned to a source, segments that
/// render the same of it count as more alike.
package enum RevisionAligner {
  /// - Parameters:
  ///   - oldAlignment: of the source and the older version, if there is a source.
  ///   - newAlignment: of the same source and the newer version.
  package static func align(
    old: Document, new: Document, oldAlignment: Alignment? = nil, newAlignment: Alignment? = nil
  ) -> Revision {
    var words = RevisionWords()
    let matches = SequenceDifference.patience(
      old.segments.map { words.number($0.range, of: old) },
      new.segments.map { words.number($0.range, of: new) })
    var groups = matches.map {
      ChangedSegments.Group(old: $0.old..<$0.old + 1, new: $0.new..<$0.new + 1)
    }
    if matches.count < max(old.segments.count, new.segments.count) {
      let similarity = similarity(old, new, oldAlignment, newAlignment, &words)
      groups += changed(between: matches, old.segments.count, new.segments.count, similarity)
      let left = rest(groups, old.segments.count, new.segments.count)
      groups += MovedSegments(similarity: similarity).groups(left.old, left.new)
    }
    var builder = RevisionBuilder(old: old, new: new, words: words)
    return Revision(old: old, new: new, changes: builder.changes(groups))
  }

  private static func similarity(
    _ old: Document, _ new: Document, _ oldAlignment: Alignment?, _ newAlignment: Alignment?,
    _ words: inout RevisionWords
  ) -> SegmentSimilarity {
    let oldBags = old.segments.map { words.bag($0.range, of: old) }
    let newBags = new.segments.map { words.bag($0.range, of: new) }
    return SegmentSimilarity(
      old: oldBags, new: newBags, oldSources: sources(oldAlignment, oldBags.count),
      newSources: sources(newAlignment, newBags.count), words: words.count)
  }

  /// The source segments of each target segment.
  private static func sources(_ alignment: Alignment?, _ count: Int) -> [Set<Int>] {
    var sources = [Set<Int>](repeating: [], count: count)
    for bead in alignment?.beads ?? [] {
      for target in bead.target where target < count { sources[target].formUnion(bead.source) }
    }
    return sources
  }

  private static func changed(
    between matches: [SequenceDifference.Match], _ rows: Int, _ columns: Int,
    _ similarity: SegmentSimilarity
  ) -> [ChangedSegments.Group] {
    let search = ChangedSegments(similarity: similarity)
    var groups: [ChangedSegments.Group] = []
    var (row, column) = (0, 0)
    for match in matches + [SequenceDifference.Match(old: rows, new: columns)] {
      groups += search.groups(row..<match.old, column..<match.new)
      (row, column) = (match.old + 1, match.new + 1)
    }
    return groups
  }

  /// What stands in no group.
  private static func rest(
    _ groups: [ChangedSegments.Group], _ rows: Int, _ columns: Int
  ) -> (old: [Int], new: [Int]) {
    let old = Set(groups.flatMap(\.old))
    let new = Set(groups.flatMap(\.new))
    return ((0..<rows).filter { !old.contains($0) }, (0..<columns).filter { !new.contains($0) })
  }
}
