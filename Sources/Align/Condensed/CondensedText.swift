internal import Text

/// Both sides of a condensed pair with what is known of their terms.
struct CondensedText {
  private(set) var source: CondensedSide
  let target: CondensedSide
  let termCount: Int
  let idf: [Double]
  /// Terms written with a capital inside a sentence.
  let names: TermSet
  let numbers: TermSet
  /// Numbers of two digits and more: they stand in two texts by chance less often than small ones.
  let figures: TermSet
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
    var vocabulary = Spellings()
    let sourceTerms = TermExtractor.terms(of: sources, in: source, into: &vocabulary)
    let targetTerms = TermExtractor.terms(of: targets, in: target, into: &vocabulary)
    let sourceSide = CondensedSide(source, sources, terms: sourceTerms)
    let targetSide = CondensedSide(target, targets, terms: targetTerms)
    let count = vocabulary.count
    let frequency = Self.frequencies(sourceSide.sets + targetSide.sets, count)
    let all = (sourceTerms + targetTerms).joined()
    let numbers = all.filter { $0.isNumber }.map { $0.id }
    names = TermSet(all.filter { $0.isName }.map { $0.id }, count: count)
    self.source = sourceSide
    self.target = targetSide
    termCount = count
    idf = Self.weights(frequency, of: sourceSide.sets.count + targetSide.sets.count)
    self.numbers = TermSet(numbers, count: count)
    figures = TermSet(numbers.filter { vocabulary[$0].count > 2 }, count: count)
    isAcross = false
    matches =
      without.contains(.inexact)
      ? TermTable.identity(count)
      : Self.matches(sourceSide.sets, targetSide.sets, names, vocabulary)
    self.frequency = frequency
    self.source.weighClauses(idf)
  }

  /// What in the terms of some segments is like the terms of others.
  static func matches(
    _ source: [[Int]], _ target: [[Int]], _ names: TermSet?, _ vocabulary: Spellings
  ) -> TermTable {
    let count = vocabulary.count
    let soft = SoftMatches(
      source: TermSet(source.joined(), count: count).members,
      names: names ?? TermSet(count: count), vocabulary: vocabulary)
    return TermTable(soft, of: TermSet(target.joined(), count: count), count: count)
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

  /// What each term weighs by the number of segments that it stands in.
  static func weights(_ frequency: [Int], of segments: Int) -> [Double] {
    let total = Double(segments)
    return frequency.map { CondensedModel.inverseFrequency($0, of: total) }
  }

  func weight(_ terms: [Int]) -> Double { terms.reduce(0) { $0 + idf[$1] } }
}
