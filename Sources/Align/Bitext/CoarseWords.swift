/// What words say of where blocks of two texts meet. How rare a word is counts inside the window
/// that is searched: a name that stands all over a book is a good guide to a chapter.
struct CoarseWords {
  /// Words that pair up in more ways than this say nothing of where.
  private static let mostPairs = 400

  private let evidence: TranslationTable
  private let source: BitextSide
  private let target: BitextSide
  private var near: WindowWords
  private var others: WindowWords
  private var postings: Postings

  init(_ bitext: Bitext) {
    evidence = bitext.evidence
    source = bitext.source
    target = bitext.target
    near = WindowWords(words: source.vocabulary.count, readings: true)
    others = WindowWords(words: target.vocabulary.count, readings: true)
    postings = Postings(tokens: target.vocabulary.count, includesReadings: true)
    postings.index(target, 0..<target.count)
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
    let rows = index * block..<min(source.count, (index + 1) * block)
    let columns = window.lowerBound * block..<min(target.count, (window.upperBound + 1) * block)
    let reach = columns.count < target.count ? columns.count / 2 : source.count
    near.move(
      to: max(0, rows.lowerBound - reach)..<min(source.count, rows.upperBound + reach), of: source)
    others.move(to: columns, of: target)
    for segment in rows {
      for token in source.tokens[segment] {
        let here = near.count(token)
        guard here <= Self.mostPairs else { continue }
        for entry in evidence.row(token) {
          let word = evidence.words[entry]
          let pairs = here * others.count(word)
          guard pairs > 0, pairs <= Self.mostPairs else { continue }
          let weight = evidence.weights[entry] * 8 / Float(pairs).squareRoot()
          for place in postings.places(postings.number(of: word), columns) {
            row[Int(postings.segments[Int(place)]) / block - window.lowerBound] += weight
          }
        }
      }
    }
  }
}
