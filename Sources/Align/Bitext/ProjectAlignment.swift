/// Aligns several pairs of texts of the same two languages so that each profits from all.
enum ProjectAlignment {
  static func align(_ bitexts: [Bitext]) -> [(bitext: Bitext, result: Bitext.Result)] {
    guard bitexts.count > 1 else { return bitexts.map { ($0, $0.aligned()) } }
    var pool = PooledWords()
    for bitext in bitexts { pool.add(bitext, bitext.aligned().path) }
    let learnt = pool.trained()
    return bitexts.map { bitext in
      let informed = bitext.knowing(pool.learnt(learnt, for: bitext))
      return (informed, informed.aligned())
    }
  }
}
