internal import Text

/// How much of each segment's words every segment of the other side has, words that hold sentences
/// together included.
///
/// Where a text follows its source, the small words tell one sentence from the next. Words that begin
/// alike count in part (``SoftMatches``).
struct WordCovers {
  /// Of the target segment's words, by weight, those that the source segment has; and the reverse.
  let ofTarget: PairGrid
  let ofSource: PairGrid

  init(_ text: CondensedText) {
    var vocabulary = Spellings()
    let source = Self.sets(text.source, &vocabulary)
    let target = Self.sets(text.target, &vocabulary)
    let idf = inverseDocumentFrequencies(source + target, termCount: vocabulary.count)
    let toSource = CondensedText.matches(source, target, nil, vocabulary)
    let toTarget = CondensedText.matches(target, source, nil, vocabulary)
    ofTarget = Self.covers(of: target, by: source, toSource, idf)
    ofSource = Self.covers(of: source, by: target, toTarget, idf).turned
  }

  /// The distinct words of each segment.
  private static func sets(
    _ side: CondensedSide, _ vocabulary: inout Spellings
  ) -> [[Int]] {
    let language = side.document.language.base
    let text = side.document.text
    return side.segments.map { segment in
      CondensedSide.distinct(
        SpokenWords.find(in: segment, of: side.document).map {
          vocabulary.id(Spelling.folded(text[$0.range.indices], language)[...])
        })
    }
  }

  /// Segments with few words count as if they had so much weight.
  private static let leastWeight = 4.0

  private static func covers(
    of sets: [[Int]], by others: [[Int]], _ table: TermTable, _ idf: [Double]
  ) -> PairGrid {
    let postings = TermPostings(others, termCount: idf.count)
    var values = [Float](repeating: 0, count: sets.count * others.count)
    var best = [Float](repeating: 0, count: others.count)
    for (row, set) in sets.enumerated() {
      let weight = Float(max(leastWeight, set.reduce(0) { $0 + idf[$1] }))
      for word in set {
        var touched: [Int] = []
        for entry in table[word] {
          for place in postings[Int(entry.term)] {
            if best[Int(place)] == 0 { touched.append(Int(place)) }
            best[Int(place)] = max(best[Int(place)], entry.similarity)
          }
        }
        for place in touched {
          values[row * others.count + place] += Float(idf[word]) * best[place] / weight
          best[place] = 0
        }
      }
    }
    return PairGrid(width: others.count, values: values)
  }
}
