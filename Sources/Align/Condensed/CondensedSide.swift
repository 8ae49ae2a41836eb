internal import Text

/// One side of a condensed pair: the segments that take part, their terms and their clauses.
struct CondensedSide {
  let document: Document
  let segments: [Segment]
  let terms: [[ContentTerm]]
  /// The distinct terms of each segment, ascending; with further readings of its characters, where
  /// the two texts are of two languages.
  let sets: [[Int]]
  let clauses: [[Clause]]
  /// By segment: whether it has a number.
  let hasNumber: [Bool]
  /// The weight of each clause, small ones as 8 IDF units.
  private(set) var clauseWeights: [[Double]] = []

  /// - Parameters:
  ///   - terms: those of each segment, in order.
  ///   - readings: further terms of each segment that stand at no word.
  init(
    _ document: Document, _ segments: [Segment], terms: [[ContentTerm]], readings: [[Int]] = []
  ) {
    self.document = document
    self.segments = segments
    self.terms = terms
    sets = terms.enumerated().map { index, terms in
      Self.distinct(terms.map(\.id) + (readings.isEmpty ? [] : readings[index]))
    }
    clauses = zip(segments, terms).map { Clauses.find($1, in: $0, of: document) }
    hasNumber = terms.map { $0.contains { $0.isNumber } }
  }

  /// Each number once, ascending.
  static func distinct(_ terms: [Int]) -> [Int] {
    var distinct: [Int] = []
    for term in terms.sorted() where distinct.last != term { distinct.append(term) }
    return distinct
  }

  mutating func weighClauses(_ idf: [Double]) {
    clauseWeights = clauses.map { clauses in
      clauses.map { max($0.terms.reduce(0) { $0 + idf[$1] }, 8) }
    }
  }

  /// The distinct blocks of the segments, and for each segment the place of its block in them.
  var blocks: (count: Int, ofSegment: [Int], indices: [Int]) {
    var indices: [Int] = []
    var ofSegment: [Int] = []
    for segment in segments {
      if indices.last != segment.block { indices.append(segment.block) }
      ofSegment.append(indices.count - 1)
    }
    return (indices.count, ofSegment, indices)
  }
}
