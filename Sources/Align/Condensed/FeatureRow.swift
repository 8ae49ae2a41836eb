internal import Text

/// A target segment and what each segment of the source has of its terms.
struct FeatureRow {
  let cosines: [Float]
  let trigrams: [Float]?
  let sections: [Float]
  /// The greatest cosine.
  let best: Float
  /// ln(1 + terms).
  let length: Double
  let terms: [Int]
  private let text: CondensedText
  private let j: Int
  /// By term and source segment: 1 if the segment has it, less for an inexact match.
  private let matched: [Float]
  /// By source term: how well the target segment has it.
  private let shared: [Float]
  /// The clauses as places in `terms`, and the weight of each.
  private let clauses: [(places: [Int], weight: Double)]
  private let weights: [Double]
  private let isNumber: [Bool]
  private let isName: [Bool]
  private let isRare: [Bool]
  private let hasNumber: Bool

  init(
    text: CondensedText, _ j: Int, cosines: [Float], trigrams: [Float]?, sections: [Float],
    postings: TermPostings
  ) {
    self.text = text
    self.j = j
    self.cosines = cosines
    self.trigrams = trigrams
    self.sections = sections
    best = cosines.max() ?? 0
    terms = text.target.sets[j]
    length = CondensedFeatures.logLength(terms.count)
    var matched = [Float](repeating: 0, count: terms.count * cosines.count)
    var shared = [Float](repeating: 0, count: text.termCount)
    for (place, term) in terms.enumerated() {
      for entry in text.matches[term] {
        let other = Int(entry.term)
        shared[other] = max(shared[other], entry.similarity)
        for segment in postings[other] {
          let at = place * cosines.count + Int(segment)
          matched[at] = max(matched[at], entry.similarity)
        }
      }
    }
    self.matched = matched
    self.shared = shared
    weights = terms.map { text.idf[$0] }
    isNumber = terms.map { text.numbers.contains($0) }
    isName = terms.map { text.names.contains($0) }
    isRare = terms.map { text.frequency[$0] <= 4 }
    hasNumber = isNumber.contains(true)
    let terms = terms
    clauses = text.target.clauses[j].map { clause in
      (Self.places(of: clause.terms, in: terms), max(text.weight(clause.terms), 8))
    }
  }

  /// How well source segment `i` has a term, by the term's place in `terms`.
  func match(_ place: Int, _ i: Int) -> Double { Double(matched[place * cosines.count + i]) }

  /// The places of terms in others, which ascend; terms that stand nowhere there are passed over.
  private static func places(of wanted: [Int], in terms: [Int]) -> [Int] {
    wanted.compactMap { term in
      let place = terms.partitionIndex { $0 >= term }
      return place < terms.count && terms[place] == term ? place : nil
    }
  }

  /// The best share of a clause's weight that the other side has; small clauses count as 8 IDF
  /// units.
  func addClauses(_ f: inout LinkFeatures, _ i: Int) {
    for clause in clauses {
      var got = 0.0
      for place in clause.places { got += weights[place] * match(place, i) }
      f.clause = max(f.clause, got / clause.weight)
    }
    for (clause, weight) in zip(text.source.clauses[i], text.source.clauseWeights[i]) {
      var got = 0.0
      for term in clause.terms where shared[term] > 0 {
        got += text.idf[term] * Double(shared[term])
      }
      f.sourceClause = max(f.sourceClause, got / weight)
    }
  }

  func addTerms(_ f: inout LinkFeatures, _ i: Int) {
    var numbers = 0
    var found = 0
    var rare = 0
    var called = 0.0
    var got = 0.0
    for place in terms.indices {
      let match = match(place, i)
      if isNumber[place] {
        numbers += 1
        if match == 1 { found += 1 }
      }
      if isName[place] {
        called += weights[place]
        got += weights[place] * match
      }
      if match >= (text.isAcross ? 0.5 : 1), isRare[place] { rare += 1 }
    }
    f.numbers = numbers == 0 ? 0 : Double(found) / Double(numbers)
    let both = hasNumber && text.source.hasNumber[i]
    f.numbersMissed = both && found == 0 ? 1 : 0
    f.names = called > 0 ? got / called : 0
    f.rare = Double(rare) / Double(1 + terms.count).squareRoot()
  }
}
