internal import Text

/// Both sides of a condensed pair with what is known of their terms.
struct CondensedText {
  private(set) var source: CondensedSide
  let target: CondensedSide
  let termCount: Int
  let idf: [Double]
  /// Terms written with a capital inside a sentence.
  let names: Set<Int>
  let numbers: Set<Int>
  /// Numbers of two digits and more: they stand in two texts by chance less often than small ones.
  let figures: Set<Int>
  /// Whether the two texts are of two languages, so that only `matches` tells what is the same.
  let isAcross: Bool
  /// What of the source stands for a term of the target; each term for itself comes first.
  let matches: TermTable
  /// In how many segments of both texts each term stands.
  let frequency: [Int]

  /// Two texts in one language.
  init(
    source: Document, _ sources: [Segment], target: Document, _ targets: [Segment],
    without: Set<CondensedFeature> = []
  ) {
    var vocabulary = TermVocabulary()
    let sourceTerms = TermExtractor.terms(of: sources, in: source, into: &vocabulary)
    let targetTerms = TermExtractor.terms(of: targets, in: target, into: &vocabulary)
    let sourceSide = CondensedSide(source, sources, terms: sourceTerms)
    let targetSide = CondensedSide(target, targets, terms: targetTerms)
    let count = vocabulary.terms.count
    let frequency = Self.frequencies(sourceSide.sets + targetSide.sets, count)
    let all = (sourceTerms + targetTerms).joined()
    let names = Set(all.lazy.filter(\.isName).map(\.id))
    let numbers = Set(all.lazy.filter(\.isNumber).map(\.id))
    let soft = SoftMatches(
      target: Set(targetSide.sets.joined()).sorted(),
      source: Set(sourceSide.sets.joined()).sorted(), names: names, vocabulary: vocabulary)
    self.source = sourceSide
    self.target = targetSide
    termCount = count
    idf = inverseDocumentFrequencies(sourceSide.sets + targetSide.sets, termCount: count)
    self.names = names
    self.numbers = numbers
    figures = numbers.filter { vocabulary.terms[$0].utf8.count > 2 }
    isAcross = false
    matches =
      without.contains(.inexact) ? TermTable.identity(count) : TermTable(soft, count: count)
    self.frequency = frequency
    self.source.weighClauses(idf)
  }

  /// Two texts in two languages.
  init(across terms: TermsAcross) {
    source = terms.source
    target = terms.target
    termCount = terms.count
    idf = terms.idf
    names = terms.names
    numbers = terms.numbers
    figures = terms.numbers
    isAcross = true
    matches = terms.matches
    frequency = terms.frequency
    source.weighClauses(idf)
  }

  static func frequencies(_ sets: [[Int]], _ count: Int) -> [Int] {
    var frequency = [Int](repeating: 0, count: count)
    for set in sets { for id in set { frequency[id] += 1 } }
    return frequency
  }

  func weight(_ terms: [Int]) -> Double { terms.reduce(0) { $0 + idf[$1] } }
}
