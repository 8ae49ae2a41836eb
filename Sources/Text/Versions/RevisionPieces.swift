/// A piece of a text that is read with its changes in it.
package enum RevisionPiece: Equatable, Sendable {
  /// In both versions.
  case kept(old: TextRange, new: TextRange)
  /// In the older version alone.
  case deleted(TextRange)
  /// In the newer version alone.
  case inserted(TextRange)
}

extension Revision {
  /// A change as a reader follows it: what is deleted stands before what took its place.
  package func pieces(_ change: SegmentChange) -> [RevisionPiece] {
    switch (oldRange(change), newRange(change)) {
    case (let old?, let new?): Self.pieces(old, new, change.edits)
    case (let old?, nil): [.deleted(old)]
    case (nil, let new?): [.inserted(new)]
    case (nil, nil): []
    }
  }

  private static func pieces(
    _ old: TextRange, _ new: TextRange, _ edits: [TextEdit]
  ) -> [RevisionPiece] {
    var pieces: [RevisionPiece] = []
    var (oldStart, newStart) = (old.start, new.start)
    func keep(_ oldEnd: UInt32, _ newEnd: UInt32) {
      guard oldEnd > oldStart || newEnd > newStart else { return }
      pieces.append(
        .kept(old: TextRange(oldStart, oldEnd), new: TextRange(newStart, newEnd)))
    }
    for edit in edits {
      keep(edit.old.start, edit.new.start)
      if !edit.old.isEmpty { pieces.append(.deleted(edit.old)) }
      if !edit.new.isEmpty { pieces.append(.inserted(edit.new)) }
      (oldStart, newStart) = (edit.old.end, edit.new.end)
    }
    keep(old.end, new.end)
    return pieces
  }

  /// Where a range of the older version stands in the newer one; nil where it is removed. What was
  /// edited is taken whole.
  package func newRange(of range: TextRange, in change: SegmentChange) -> TextRange? {
    guard let old = oldRange(change), let new = newRange(change), old.contains(range) else {
      return nil
    }
    func mapped(_ offset: UInt32, isEnd: Bool) -> UInt32 {
      var (oldStart, newStart) = (old.start, new.start)
      for edit in change.edits {
        if offset < edit.old.start || (offset == edit.old.start && (isEnd || !edit.old.isEmpty)) {
          break
        }
        if offset < edit.old.end { return isEnd ? edit.new.end : edit.new.start }
        (oldStart, newStart) = (edit.old.end, edit.new.end)
      }
      // White space may be shorter in one of them.
      return min(newStart + (offset - oldStart), new.end)
    }
    let start = mapped(range.start, isEnd: false)
    return TextRange(start, max(start, mapped(range.end, isEnd: true)))
  }
}
