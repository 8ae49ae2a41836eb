internal import Text

/// Cosine of a source block and its two neighbours with the block of a target segment.
struct SectionCosines {
  private let blockOfSource: [Int]
  private let blockOfTarget: [Int]
  private let rows: [[Float]]

  init(_ text: CondensedText) {
    let (source, target) = (text.source, text.target)
    let blocks = source.blocks
    let terms = Self.terms(of: source, blocks.count, blocks.ofSegment, text.isAcross)
    let around = blocks.indices.enumerated().map { place, block -> [Int] in
      let near = [place - 1, place, place + 1].filter {
        blocks.indices.indices.contains($0) && abs(blocks.indices[$0] - block) <= 1
      }
      return near.flatMap { terms[$0] }
    }
    let index = CosineIndex(around, idf: text.idf)
    let targets = target.blocks
    rows = Self.terms(of: target, targets.count, targets.ofSegment, text.isAcross).map {
      index.row(
        SparseVector($0, idf: text.idf), through: text.isAcross ? text.matches : nil)
    }
    blockOfSource = blocks.ofSegment
    blockOfTarget = targets.ofSegment
  }

  private static func terms(
    of side: CondensedSide, _ count: Int, _ blocks: [Int], _ isAcross: Bool
  ) -> [[Int]] {
    var terms = [[Int]](repeating: [], count: count)
    for (index, block) in blocks.enumerated() {
      terms[block] += isAcross ? side.sets[index] : side.terms[index].map(\.id)
    }
    return terms
  }

  func block(of source: Int) -> Int { blockOfSource[source] }

  /// By source block (``block(of:)``).
  func row(_ target: Int) -> [Float] { rows[blockOfTarget[target]] }
}
