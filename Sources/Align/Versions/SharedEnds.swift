internal import Text

/// What the two sides of an edit share at their ends. Dictionaries cut unspaced text by its
/// surroundings, so that words can differ of which the text is the same.
enum SharedEnds {
  /// The edit without what it shares, as far as words end there on either side.
  static func trimmed(_ edit: TextEdit, _ old: Document, _ new: Document) -> TextEdit {
    guard !edit.old.isEmpty, !edit.new.isEmpty else { return edit }
    let oldEdges = edges(edit.old, old)
    let newEdges = edges(edit.new, new)
    let most = min(edit.old.count, edit.new.count)
    let front = (0...most).last { length in
      oldEdges.contains(length) && newEdges.contains(length)
        && isShared(edit, length, old, new, fromStart: true)
    }
    let start = front ?? 0
    let back = (0...most - start).last { length in
      oldEdges.contains(edit.old.count - length) && newEdges.contains(edit.new.count - length)
        && isShared(edit, length, old, new, fromStart: false)
    }
    let end = UInt32(back ?? 0)
    return TextEdit(
      old: TextRange(edit.old.start + UInt32(start), edit.old.end - end),
      new: TextRange(edit.new.start + UInt32(start), edit.new.end - end))
  }

  /// Offsets from the start of a stretch where words begin or end.
  private static func edges(_ range: TextRange, _ document: Document) -> Set<Int> {
    var edges: Set<Int> = [0, range.count]
    for word in document.words(in: range) where word.range.end <= range.end {
      edges.insert(Int(word.range.start - range.start))
      edges.insert(Int(word.range.end - range.start))
    }
    return edges
  }

  private static func isShared(
    _ edit: TextEdit, _ length: Int, _ old: Document, _ new: Document, fromStart: Bool
  ) -> Bool {
    let first = Int(fromStart ? edit.old.start : edit.old.end - UInt32(length))
    let second = Int(fromStart ? edit.new.start : edit.new.end - UInt32(length))
    return old.text[first..<first + length].elementsEqual(new.text[second..<second + length])
  }
}
