/// A stretch of one version and what stands there in the other; one of the two may be empty.
package struct TextEdit: Equatable, Sendable {
  package let old: TextRange
  package let new: TextRange

  package init(old: TextRange, new: TextRange) {
    self.old = old
    self.new = new
  }
}

/// What became of segments between two versions of a text.
package struct SegmentChange: Equatable, Sendable {
  package enum Kind: String, Sendable {
    /// The same words; white space may differ.
    case same
    case changed
    /// In the newer version alone.
    case added
    /// In the older version alone.
    case removed
  }

  package let kind: Kind
  /// Indices of adjoining segments of the older version; empty for what is added.
  package let old: Range<Int>
  /// Likewise of the newer version.
  package let new: Range<Int>
  /// Whether the segments stand elsewhere than the order of the older version has them.
  package var isMoved: Bool
  /// For what is changed: the edits by words, in order.
  package let edits: [TextEdit]

  package init(
    kind: Kind, old: Range<Int>, new: Range<Int>, isMoved: Bool = false, edits: [TextEdit] = []
  ) {
    self.kind = kind
    self.old = old
    self.new = new
    self.isMoved = isMoved
    self.edits = edits
  }
}

/// Two versions of a text, or two renderings of one source in one language, segment by segment.
package struct Revision: Sendable {
  package let old: Document
  package let new: Document
  /// In the order of the newer version; what is removed follows what stood before it.
  package let changes: [SegmentChange]

  package init(old: Document, new: Document, changes: [SegmentChange]) {
    self.old = old
    self.new = new
    self.changes = changes
  }

  /// The stretch of the older version that a change speaks of; nil for what is added.
  package func oldRange(_ change: SegmentChange) -> TextRange? {
    Self.range(change.old, of: old.segments)
  }

  /// The stretch of the newer version that a change speaks of; nil for what is removed.
  package func newRange(_ change: SegmentChange) -> TextRange? {
    Self.range(change.new, of: new.segments)
  }

  private static func range(_ indices: Range<Int>, of segments: [Segment]) -> TextRange? {
    guard let first = indices.first, let last = indices.last else { return nil }
    return segments[first].range.union(segments[last].range)
  }
}
