internal import Text

/// What became of each block of the source.
enum Coverages {
  /// The least probability of a link that covers a block, and that touches it.
  private static let covered = 0.5
  private static let touched = 0.25

  static func of(_ source: Document, beads: [Bead], target: Document) -> [Alignment.Coverage] {
    var best = [Double](repeating: 0, count: source.blocks.count)
    for bead in beads where bead.target.allSatisfy({ target.segments[$0].isBody }) {
      for link in bead.links {
        let block = source.segments[link.source].block
        best[block] = max(best[block], link.score)
      }
    }
    let questions = questions(in: source)
    return source.blocks.indices.map { index in
      let block = source.blocks[index]
      let isContent = block.isContent && block.kind != .heading && block.turn != .question
      if !isContent || questions.contains(index) { return .notContent }
      return best[index] >= covered ? .covered : best[index] >= touched ? .partly : .leftOut
    }
  }

  /// The blocks that only ask, in a text that has no speakers' names: an interviewer's turns.
  private static func questions(in source: Document) -> Set<Int> {
    var asks: [Int: Bool] = [:]
    for segment in source.segments where segment.isBody {
      let isQuestion = SegmentEnding(segment, in: source).isQuestion
      asks[segment.block] = (asks[segment.block] ?? true) && isQuestion
    }
    return Set(asks.filter(\.value).keys)
  }
}
