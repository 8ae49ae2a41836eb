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
  private let shared: [Int: Float]

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
    var shared: [Int: Float] = [:]
    for (place, term) in terms.enumerated() {
      for entry in text.matches[term] {
        let other = Int(entry.term)
        shared[other] = max(shared[other] ?? 0, entry.similarity)
        for segment in postings[other] {
          let at = place * cosines.count + Int(segment)
          matched[at] = max(matched[at], entry.similarity)
        }
      }
    }
    self.matched = matched
    self.shared = shared
  }

  /// How well source segment `i` has a term, by the term's place in `terms`.
  func match(_ place: Int, _ i: Int) -> Double { Double(matched[place * cosines.count + i]) }

  /// The places of terms in `terms`; terms that stand nowhere there are passed over.
  func places(of wanted: [Int]) -> [Int] {
    wanted.compactMap { term in
      let place = terms.partitionIndex { $0 >= term }
      return place < terms.count && terms[place] == term ? place : nil
    }
  }

  /// The best share of a clause's weight that the other side has; small clauses count as 8 IDF
  /// units.
  func addClauses(_ f: inout LinkFeatures, _ i: Int) {
    for clause in text.target.clauses[j] {
      let got = zip(clause.terms, places(of: clause.terms)).reduce(0.0) {
        $0 + text.idf[$1.0] * match($1.1, i)
      }
      f.clause = max(f.clause, got / max(text.weight(clause.terms), 8))
    }
    for clause in text.source.clauses[i] {
      let got = clause.terms.reduce(0.0) { $0 + text.idf[$1] * Double(shared[$1] ?? 0) }
      f.sourceClause = max(f.sourceClause, got / max(text.weight(clause.terms), 8))
    }
  }

  func addTerms(_ f: inout LinkFeatures, _ i: Int) {
    var numbers = 0
    var found = 0
    var rare = 0
    var called = 0.0
    var got = 0.0
    for (place, term) in terms.enumerated() {
      let match = match(place, i)
      if text.numbers.contains(term) {
        numbers += 1
        if match == 1 { found += 1 }
      }
      if text.names.contains(term) {
        called += text.idf[term]
        got += text.idf[term] * match
      }
      if match >= (text.isAcross ? 0.5 : 1), text.frequency[term] <= 4 { rare += 1 }
    }
    f.numbers = numbers == 0 ? 0 : Double(found) / Double(numbers)
    let both =
      numbers > 0 && text.source.sets[i].contains { text.numbers.contains($0) }
    f.numbersMissed = both && found == 0 ? 1 : 0
    f.names = called > 0 ? got / called : 0
    f.rare = Double(rare) / Double(1 + terms.count).squareRoot()
  }
}
