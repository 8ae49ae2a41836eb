internal import Glibc
internal import Text

/// The features of every pair of segments that has something in common.
struct CondensedFeatures {
  let source: CondensedSide
  let target: CondensedSide
  let idf: [Double]
  let names: Set<Int>
  let numbers: Set<Int>
  /// Numbers of two digits and more: they stand in two texts by chance less often than small ones.
  let figures: Set<Int>
  let soft: SoftMatches
  private let cosines: CosineTable
  private let trigrams: CosineTable
  private let frequency: [Int]
  private let columnBest: [Double]
  private let sections: SectionCosines

  init(_ source: CondensedSide, _ target: CondensedSide, vocabulary: TermVocabulary) {
    self.source = source
    self.target = target
    let count = vocabulary.terms.count
    let terms: [[Int]] = (source.terms + target.terms).map { $0.map(\.id) }
    let all = (source.terms + target.terms).joined()
    idf = inverseDocumentFrequencies(terms, termCount: count)
    names = Set(all.filter(\.isName).map(\.id))
    let numbers = Set(all.filter(\.isNumber).map(\.id))
    self.numbers = numbers
    figures = numbers.filter { vocabulary.terms[$0].utf8.count > 2 }
    var frequency = [Int](repeating: 0, count: count)
    for set in source.sets + target.sets { for id in set { frequency[id] += 1 } }
    self.frequency = frequency
    let vectors = terms.map { [idf] in SparseVector($0, idf: idf) }
    let split = source.segments.count
    cosines = CosineTable(
      source: Array(vectors[..<split]), target: Array(vectors[split...]), termCount: count)
    trigrams = Self.trigramCosines(source, target)
    var best = [Double](repeating: 0, count: split)
    for row in cosines.rows { for (index, value) in row { best[index] = max(best[index], value) } }
    columnBest = best
    sections = SectionCosines(source: source, target: target, idf: idf)
    soft = SoftMatches(
      target: Set(target.sets.joined()).sorted(), source: Set(source.sets.joined()).sorted(),
      names: names, vocabulary: vocabulary)
  }

  private static func trigramCosines(_ a: CondensedSide, _ b: CondensedSide) -> CosineTable {
    var table: [UInt64: Int] = [:]
    func ids(_ side: CondensedSide) -> [[Int]] {
      let folded = side.document.folded
      return side.segments.map { segment in
        let speaker = side.document.blocks[segment.block].speaker
        let opens = speaker.map { segment.range.contains($0) } ?? false
        let start = opens ? speaker?.end ?? segment.range.start : segment.range.start
        let first = folded.foldedOffset(Int(start))
        let last = folded.foldedOffset(Int(segment.range.end))
        return Trigrams.ids(of: folded.bytes[first..<last], table: &table)
      }
    }
    let source = ids(a)
    let target = ids(b)
    let idf = inverseDocumentFrequencies(source + target, termCount: table.count)
    return CosineTable(
      source: source.map { SparseVector($0, idf: idf) },
      target: target.map { SparseVector($0, idf: idf) }, termCount: table.count)
  }

  /// The source segments that may be linked to a target segment, ascending.
  func candidates(for j: Int) -> [Int] {
    let near = trigrams.rows[j].filter { $0.value > 0.15 }.keys
    return Set(cosines.rows[j].keys).union(near).sorted()
  }

  func features(_ i: Int, _ j: Int) -> LinkFeatures {
    var f = LinkFeatures()
    let cosine = cosines.value(i, j)
    f.trigram = trigrams.value(i, j)
    f.relativeToRow = cosine / nonZero(cosines.rows[j].values.max() ?? 0)
    f.relativeToColumn = cosine / nonZero(columnBest[i])
    f.context = max(cosines.value(i - 1, j), cosines.value(i + 1, j))
    f.section = sections.value(source.segments[i].block, target.segments[j].block)
    f.clause = coverage(of: target.clauses[j], by: source.sets[i], soft.ofTarget)
    f.sourceClause = coverage(of: source.clauses[i], by: target.sets[j], soft.ofSource)
    addNumbersAndNames(&f, i, j)
    let shared = target.sets[j].intersection(source.sets[i]).count { frequency[$0] <= 4 }
    f.rare = Double(shared) / Double(1 + target.sets[j].count).squareRoot()
    let ending = SegmentEnding(source.segments[i], in: source.document)
    f.isQuestion = ending.isQuestion ? 1 : 0
    f.isHeading = ending.isOpen ? 1 : 0
    f.sourceLength = Self.logLength(source.sets[i].count)
    f.targetLength = Self.logLength(target.sets[j].count)
    return f
  }

  private func addNumbersAndNames(_ f: inout LinkFeatures, _ i: Int, _ j: Int) {
    let wanted = target.sets[j].intersection(numbers)
    let found = wanted.intersection(source.sets[i])
    f.numbers = wanted.isEmpty ? 0 : Double(found.count) / Double(wanted.count)
    let both = !wanted.isEmpty && !source.sets[i].isDisjoint(with: numbers)
    f.numbersMissed = both && found.isEmpty ? 1 : 0
    let called = target.sets[j].intersection(names).sorted()
    let mass = weight(called)
    guard mass > 0 else { return }
    let got = called.map { idf[$0] * match($0, source.sets[i], soft.ofTarget) }
    f.names = got.reduce(0, +) / mass
  }

  func weight(_ terms: [Int]) -> Double { terms.reduce(0) { $0 + idf[$1] } }

  /// 1 for a term of the set, the similarity of the best inexact match, else 0.
  func match(_ term: Int, _ set: Set<Int>, _ table: [Int: [(Int, Double)]]) -> Double {
    if set.contains(term) { return 1 }
    return table[term]?.first { set.contains($0.0) }?.1 ?? 0
  }

  /// The best share of a clause's weight that the set has; small clauses count as 8 IDF units.
  private func coverage(
    of clauses: [[Int]], by set: Set<Int>, _ table: [Int: [(Int, Double)]]
  ) -> Double {
    clauses.reduce(0) { best, clause in
      let got = clause.reduce(0.0) { $0 + idf[$1] * match($1, set, table) }
      return max(best, got / max(weight(clause), 8))
    }
  }

  private func nonZero(_ value: Double) -> Double { value > 0 ? value : 1 }

  /// ln(1 + terms), as the models were fitted with.
  static func logLength(_ terms: Int) -> Double { log(1 + Double(terms)) }
}
