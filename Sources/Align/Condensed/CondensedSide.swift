internal import Text

/// One side of a condensed pair: the segments that take part, their terms and vectors.
struct CondensedSide {
  let document: Document
  let segments: [Segment]
  var terms: [[ContentTerm]] = []
  var sets: [Set<Int>] = []
  var clauses: [[[Int]]] = []

  init(_ document: Document, _ segments: [Segment], vocabulary: inout TermVocabulary) {
    self.document = document
    self.segments = segments
    let extractor = TermExtractor(document)
    for segment in segments {
      let found = extractor.terms(of: segment, into: &vocabulary)
      terms.append(found)
      sets.append(Set(found.map(\.id)))
      clauses.append(Clauses.sets(of: found, in: segment, of: document))
    }
  }

  /// The terms of each block that has any, by block.
  var blockTerms: [Int: [Int]] {
    var blocks: [Int: [Int]] = [:]
    for (segment, found) in zip(segments, terms) {
      blocks[segment.block, default: []] += found.map(\.id)
    }
    return blocks
  }
}
