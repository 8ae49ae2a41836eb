internal import Glibc
internal import Text

/// What is known of every pair of segments, a target segment at a time.
struct CondensedFeatures {
  let text: CondensedText
  private let postings: TermPostings
  private let sentences: CosineIndex
  private let vectors: [SparseVector]
  private let trigrams: TrigramCosines?
  private let sections: SectionCosines
  /// The best cosine of each source segment with any of the target.
  private let columnBest: [Float]
  private let isQuestion: [Bool]
  private let isOpen: [Bool]
  private let sourceLengths: [Double]

  init(_ text: CondensedText) {
    self.text = text
    let (source, target) = (text.source, text.target)
    postings = TermPostings(source.sets, termCount: text.termCount)
    let idf = text.idf
    sentences = CosineIndex(
      source.terms.indices.map { Self.bag(source, $0, text.isAcross) }, idf: idf)
    vectors = target.terms.indices.map {
      SparseVector(Self.bag(target, $0, text.isAcross), idf: idf)
    }
    trigrams = text.isAcross ? nil : TrigramCosines(source, target)
    sections = SectionCosines(text)
    var best = [Float](repeating: 0, count: source.segments.count)
    for vector in vectors {
      let row = sentences.row(vector, through: text.isAcross ? text.matches : nil)
      for (index, cosine) in row.enumerated() { best[index] = max(best[index], cosine) }
    }
    columnBest = best
    let endings = source.segments.map { SegmentEnding($0, in: source.document) }
    isQuestion = endings.map(\.isQuestion)
    isOpen = endings.map(\.isOpen)
    sourceLengths = source.sets.map { Self.logLength($0.count) }
  }

  /// The terms of a segment as often as they stand; across languages its set with the readings.
  private static func bag(_ side: CondensedSide, _ index: Int, _ isAcross: Bool) -> [Int] {
    isAcross ? side.sets[index] : side.terms[index].map(\.id)
  }

  /// The features of a target segment with every segment of the source.
  func row(_ j: Int) -> FeatureRow {
    FeatureRow(
      text: text, j,
      cosines: sentences.row(vectors[j], through: text.isAcross ? text.matches : nil),
      trigrams: trigrams?.row(j), sections: sections.row(j), postings: postings)
  }

  /// The features of a pair that need no look at its terms.
  func outline(_ i: Int, _ row: FeatureRow) -> LinkFeatures {
    var f = LinkFeatures()
    let cosine = row.cosines[i]
    f.cosine = Double(cosine)
    f.trigram = Double(row.trigrams?[i] ?? 0)
    f.relativeToRow = Double(cosine / nonZero(row.best))
    f.relativeToColumn = Double(cosine / nonZero(columnBest[i]))
    let before = i > 0 ? row.cosines[i - 1] : 0
    let after = i + 1 < row.cosines.count ? row.cosines[i + 1] : 0
    f.context = Double(max(before, after))
    f.section = Double(row.sections[sections.block(of: i)])
    f.isQuestion = isQuestion[i] ? 1 : 0
    f.isHeading = isOpen[i] ? 1 : 0
    f.sourceLength = sourceLengths[i]
    f.targetLength = row.length
    return f
  }

  private func nonZero(_ value: Float) -> Float { value > 0 ? value : 1 }

  /// ln(1 + terms), as the models were fitted with.
  static func logLength(_ terms: Int) -> Double { log(1 + Double(terms)) }
}
