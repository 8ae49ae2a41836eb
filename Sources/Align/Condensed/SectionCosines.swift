/// Cosine of a source block with its two neighbours against a target block.
struct SectionCosines {
  private let source: [Int: SparseVector]
  private let target: [Int: SparseVector]

  init(source: CondensedSide, target: CondensedSide, idf: [Double]) {
    let blocks = source.blockTerms
    self.source = Dictionary(
      uniqueKeysWithValues: blocks.keys.map { block in
        let around = (blocks[block - 1] ?? []) + (blocks[block] ?? []) + (blocks[block + 1] ?? [])
        return (block, SparseVector(around, idf: idf))
      })
    self.target = target.blockTerms.mapValues { SparseVector($0, idf: idf) }
  }

  func value(_ a: Int, _ b: Int) -> Double {
    guard let first = source[a], let second = target[b] else { return 0 }
    return first.dot(second)
  }
}
