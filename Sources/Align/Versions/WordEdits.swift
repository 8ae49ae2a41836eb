internal import Text

/// The edits by words that lead from one stretch of text to another.
///
/// The fewest edits are tidied for a reader: an island of kept text between two edits is given up
/// where it is shorter than both of them, and an edit gives back what its two sides share at their
/// ends, as far as that ends with a word on either side.
struct WordEdits {
  private let old: RevisionWords.Tokens
  private let new: RevisionWords.Tokens

  /// Ranges of token indices that stand for each other.
  private struct Edit {
    var old: Range<Int>
    var new: Range<Int>
  }

  init(_ old: RevisionWords.Tokens, _ new: RevisionWords.Tokens) {
    self.old = old
    self.new = new
  }

  /// - Parameters:
  ///   - oldStart: where the stretch begins in the older version, for an edit at its start.
  ///   - newStart: likewise in the newer one.
  func edits(
    _ oldDocument: Document, _ oldStart: UInt32, _ newDocument: Document, _ newStart: UInt32
  )
    -> [TextEdit]
  {
    merged(raw).map { edit in
      TextEdit(
        old: Self.range(edit.old, old, start: oldStart),
        new: Self.range(edit.new, new, start: newStart))
    }.map { SharedEnds.trimmed($0, oldDocument, newDocument) }
      .filter { !$0.old.isEmpty || !$0.new.isEmpty }
  }

  private var raw: [Edit] {
    var edits: [Edit] = []
    var (row, column) = (0, 0)
    let end = SequenceDifference.Match(old: old.numbers.count, new: new.numbers.count)
    for match in MyersDifference.matches(old.numbers, new.numbers) + [end] {
      if row < match.old || column < match.new {
        edits.append(Edit(old: row..<match.old, new: column..<match.new))
      }
      (row, column) = (match.old + 1, match.new + 1)
    }
    return edits
  }

  /// Until nothing is left to merge; each round takes one edit away at least.
  private func merged(_ edits: [Edit]) -> [Edit] {
    var merged: [Edit] = []
    for edit in edits {
      var edit = edit
      while let last = merged.last, isTiny(last.old.upperBound..<edit.old.lowerBound, last, edit) {
        edit = Edit(
          old: last.old.lowerBound..<edit.old.upperBound,
          new: last.new.lowerBound..<edit.new.upperBound)
        merged.removeLast()
      }
      merged.append(edit)
    }
    return merged
  }

  private func isTiny(_ island: Range<Int>, _ a: Edit, _ b: Edit) -> Bool {
    let words = island.count { old.isWord[$0] }
    if words == 0 {
      // Marks alone part two edits only where one of them changes a mark and no word.
      return holdsWord(a) && holdsWord(b)
    }
    let length = island.reduce(0) { $0 + old.ranges[$1].count }
    return words <= 2 && length < min(size(a), size(b))
  }

  private func holdsWord(_ edit: Edit) -> Bool {
    edit.old.contains { old.isWord[$0] } || edit.new.contains { new.isWord[$0] }
  }

  /// Bytes of the longer side.
  private func size(_ edit: Edit) -> Int {
    max(
      edit.old.reduce(0) { $0 + old.ranges[$1].count },
      edit.new.reduce(0) { $0 + new.ranges[$1].count })
  }

  private static func range(
    _ indices: Range<Int>, _ tokens: RevisionWords.Tokens, start: UInt32
  ) -> TextRange {
    if let first = indices.first, let last = indices.last {
      return tokens.ranges[first].union(tokens.ranges[last])
    }
    let at = indices.lowerBound > 0 ? tokens.ranges[indices.lowerBound - 1].end : start
    return TextRange(at, at)
  }
}
