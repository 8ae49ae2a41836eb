internal import Lint
internal import Text

/// A row of the editors' table: what corresponds, or what stands on one side alone.
struct Row: Equatable {
  enum Kind: Equatable {
    /// Both sides, or a text without a source.
    case aligned
    /// Source that the target leaves out.
    case leftOut
    /// Target that the source does not have.
    case added
    /// Source sentences of a covered paragraph that nothing draws on.
    case unused
    /// Headings, captions, credits and notices that stand on one side.
    case apart
  }

  var kind: Kind
  var source: [Passage] = []
  var target: [Passage] = []
  /// Index of the bead; nil for source that no bead holds.
  var bead: Int?
  /// Whether the order of the two texts differs here.
  var isMoved = false
}

/// Adjoining segments of one block.
struct Passage: Equatable {
  /// Offsets into the document's text.
  var range: TextRange
  var kind: Segment.Kind
  var block: Int
  /// How many segments.
  var count = 1
  /// For a sentence that a condensed text draws on.
  var strength: Link.Strength?
  /// Whether leaving it out would lose something of what is said.
  var isContent: Bool

  /// Segments in the order given, neighbours of one block joined.
  ///
  /// - Parameter coverage: what became of each block, if the pair is condensed.
  static func passages(
    _ indices: some Collection<Int>, of segments: [Segment], strength: Link.Strength? = nil,
    coverage: [Alignment.Coverage] = []
  ) -> [Passage] {
    var passages: [Passage] = []
    var previous: Int?
    for index in indices where segments.indices.contains(index) {
      let segment = segments[index]
      let isNext = previous == index - 1 && passages.last?.block == segment.block
      if isNext, segment.kind == passages.last?.kind {
        passages[passages.count - 1].range.end = segment.range.end
        passages[passages.count - 1].count += 1
      } else {
        let isApart =
          coverage.indices.contains(segment.block) && coverage[segment.block] == .notContent
        passages.append(
          Passage(
            range: segment.range, kind: segment.kind, block: segment.block, strength: strength,
            isContent: segment.isBody && !isApart))
      }
      previous = index
    }
    return passages
  }
}

/// The order in which the rows of a condensed pair stand.
package enum RowOrder: String, Sendable {
  case source, target
}

extension Row {
  /// The rows of a pair.
  static func rows(of pair: Pair, order: RowOrder) -> [Row] {
    guard let texts = AlignedTexts(pair) else {
      return pair.target.segments.indices.map { index in
        Row(kind: .aligned, target: Passage.passages([index], of: pair.target.segments))
      }
    }
    return switch texts.alignment.kind {
    case .translation: TranslationRows.rows(of: texts)
    case .condensed: CondensedRows(texts: texts, order: order).rows
    }
  }
}
