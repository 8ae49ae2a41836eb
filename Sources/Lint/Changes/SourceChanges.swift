package import Text

/// What became of a source text between two versions, as far as a translation must follow it.
///
/// Segments are held against each other by their letters and digits: marks, white space, case and
/// the order of the file's markup count for nothing, and so does a word that was misspelt before and
/// is right now. What is left is matched by ``SequenceDifference``.
package struct SourceChanges: Equatable, Sendable {
  package struct Change: Equatable, Sendable {
    package enum Kind: String, Sendable {
      case changed, added, removed
    }

    package let kind: Kind
    /// In the later version; where a removed segment stood, an empty range.
    package let range: TextRange
    /// The segment's earlier text; empty for an added one.
    package let before: String
  }

  /// In the order of the later version.
  package let changes: [Change]
  /// Segments of the later version that a translation renders.
  package let segments: Int

  package init(from old: Document, to new: Document) {
    let before = SegmentKeys(old)
    let after = SegmentKeys(new)
    segments = after.keys.count
    var changes: [Change] = []
    for gap in SequenceDifference.gaps(before.keys, after.keys) {
      changes += Self.changes(gap, before, after)
    }
    self.changes = changes
  }

  /// A stretch without a common segment: one by one as far as both sides go.
  private static func changes(
    _ gap: SequenceDifference.Gap, _ before: SegmentKeys, _ after: SegmentKeys
  ) -> [Change] {
    let paired = min(gap.old.count, gap.new.count)
    var changes: [Change] = []
    for step in 0..<paired {
      let old = gap.old.lowerBound + step
      let new = gap.new.lowerBound + step
      if SpellingChange.isAll(from: before, old, to: after, new) { continue }
      changes.append(
        Change(kind: .changed, range: after.ranges[new], before: before.text(old)))
    }
    for new in gap.new.dropFirst(paired) {
      changes.append(Change(kind: .added, range: after.ranges[new], before: ""))
    }
    for old in gap.old.dropFirst(paired) {
      let place = gap.new.upperBound
      let end = UInt32(after.document.text.count)
      let at = place < after.ranges.count ? after.ranges[place].start : end
      changes.append(
        Change(kind: .removed, range: TextRange(at, at), before: before.text(old)))
    }
    return changes
  }
}

/// The segments of a document that a translation renders, and what of them must agree.
struct SegmentKeys {
  let document: Document
  let ranges: [TextRange]
  /// Folded words, one space between them where the language has spaces.
  let keys: [String]

  init(_ document: Document) {
    self.document = document
    ranges = document.segments.filter(\.isProse).map(\.range)
    let space = document.language.isUnspaced ? "" : " "
    keys = ranges.map { range in
      Self.words(of: FoldedText.fold(document.string(range))).joined(separator: space)
    }
  }

  /// Runs of letters and digits.
  static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  func text(_ index: Int) -> String {
    document.string(ranges[index]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
