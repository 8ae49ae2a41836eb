/// What words say of where blocks of two texts meet. How rare a word is counts inside the window
/// that is searched: a name that stands all over a book is a good guide to a chapter.
struct CoarseWords {
  /// Words that pair up in more ways than this say nothing of where.
  private static let mostPairs = 400
  /// Of a larger block, so many segments speak for all, one as far from the next as another.
  private static let mostSegments = 32

  private let evidence: TranslationTable
  private let tokens: [[Int32]]
  private let columns: Int
  private var source: WindowPostings
  private var target: WindowPostings

  init(_ bitext: Bitext) {
    evidence = bitext.evidence
    tokens = bitext.source.tokens
    columns = bitext.target.count
    source = WindowPostings(bitext.source, readings: true)
    target = WindowPostings(bitext.target, readings: true)
  }

  /// Adds to the blocks of a window what the words of a block of source segments say of each.
  ///
  /// - Parameters:
  ///   - index: the block of source segments.
  ///   - window: the blocks of target segments that are searched.
  ///   - block: segments in a block.
  mutating func add(
    to row: inout [Float], _ index: Int, columns window: ClosedRange<Int>, block: Int
  ) {
    let rows = index * block..<min(tokens.count, (index + 1) * block)
    let others = window.lowerBound * block..<min(columns, (window.upperBound + 1) * block)
    let reach = others.count < columns ? others.count / 2 : tokens.count
    let near = max(0, rows.lowerBound - reach)..<min(tokens.count, rows.upperBound + reach)
    for segment in stride(
      from: rows.lowerBound, to: rows.upperBound, by: max(1, block / Self.mostSegments))
    {
      for token in tokens[segment] {
        let entries = evidence.row(token)
        if entries.isEmpty { continue }
        guard let here = source.places(token, near, atMost: Self.mostPairs), !here.isEmpty else {
          continue
        }
        for entry in entries {
          let most = Self.mostPairs / here.count
          guard let places = target.places(evidence.words[entry], others, atMost: most),
            !places.isEmpty
          else { continue }
          let pairs = here.count * places.count
          let weight = evidence.weights[entry] * 8 / Float(pairs).squareRoot()
          for place in places {
            row[Int(target.segments[Int(place)]) / block - window.lowerBound] += weight
          }
        }
      }
    }
  }
}
