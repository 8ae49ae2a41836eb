internal import Text

/// Cosines of the character trigrams of segments in one language.
struct TrigramCosines {
  private let index: CosineIndex
  private let vectors: [SparseVector]

  init(_ source: CondensedSide, _ target: CondensedSide) {
    var table = Trigrams()
    let sources = Self.ids(source, &table)
    let targets = Self.ids(target, &table)
    let bags = TermBags(sources, termCount: table.count)
    let others = TermBags(targets, termCount: table.count)
    let idf = inverseDocumentFrequencies([bags, others], termCount: table.count)
    index = CosineIndex(bags, idf: idf)
    vectors = targets.map { SparseVector($0, idf: idf) }
  }

  private static func ids(_ side: CondensedSide, _ table: inout Trigrams) -> [[Int]] {
    let folded = side.document.folded
    return side.segments.map { segment in
      let speaker = side.document.blocks[segment.block].speaker
      let opens = speaker.map { segment.range.contains($0) } ?? false
      let start = opens ? speaker?.end ?? segment.range.start : segment.range.start
      let first = folded.foldedOffset(Int(start))
      let last = folded.foldedOffset(Int(segment.range.end))
      return table.ids(of: folded.bytes[first..<last])
    }
  }

  func row(_ target: Int) -> [Float] { index.row(vectors[target]) }
}
