internal import Terms
internal import Text

/// The terms of two texts in two languages, and which are translations of each other: by glossary
/// and lexicon, by sound, by likeness, and numbers by their value.
///
/// A term is a token of the aligner of translations (``BitextToken``) or a number
/// (``Quantity``); those of the source come first.
struct TermsAcross {
  let source: CondensedSide
  let target: CondensedSide
  let count: Int
  let names: TermSet
  let numbers: TermSet
  let matches: TermTable
  let frequency: [Int]
  let idf: [Double]

  init(
    source: Document, _ sources: [Int], target: Document, _ targets: [Int],
    lexicon: BilingualLexicon
  ) {
    var first = BitextSide(source)
    var second = BitextSide(target)
    let table = BitextEvidence.gather(&first, &second, lexicon)
    var left = TokenTerms(source, first, offset: 0)
    var right = TokenTerms(target, second, offset: left.count)
    self.source = left.side(sources)
    self.target = right.side(targets)
    count = left.count + right.count
    numbers = TermSet(left.numbers + right.numbers, count: count)
    names = TermSet(
      self.target.terms.joined().lazy.filter(\.isName).map(\.id), count: count)
    let lists = Self.lists(table, left, right)
    matches = TermTable(lists)
    let sets = self.source.sets + self.target.sets
    let standing = CondensedText.frequencies(sets, count)
    frequency = Self.joined(standing, lists)
    idf = CondensedText.weights(frequency, of: sets.count)
  }

  /// A translation of the glossary counts 1, one of a dictionary less the more it has to choose
  /// from.
  private static func lists(
    _ table: TranslationTable, _ source: TokenTerms, _ target: TokenTerms
  ) -> [[TermTable.Entry]] {
    var lists = [[TermTable.Entry]](repeating: [], count: source.count + target.count)
    for link in table.links {
      let similarity = min(1, link.weight / BilingualLexicon.dictionaryWeight)
      guard similarity >= 0.25 else { continue }
      lists[target.offset + Int(link.word)].append(
        TermTable.Entry(term: link.given, similarity: similarity))
    }
    for (number, term) in zip(target.quantities, target.numbers) {
      for (other, match) in zip(source.quantities, source.numbers)
      where other.agrees(with: number) {
        lists[term].append(TermTable.Entry(term: Int32(match), similarity: 1))
      }
    }
    return lists.map { $0.sorted { ($1.similarity, $0.term) < ($0.similarity, $1.term) } }
  }

  /// A term stands as often as it does in its own text and the likeliest translation in the other.
  private static func joined(_ standing: [Int], _ lists: [[TermTable.Entry]]) -> [Int] {
    var added = [Int](repeating: 0, count: standing.count)
    for (term, list) in lists.enumerated() {
      for entry in list where entry.similarity >= 0.5 {
        let other = Int(entry.term)
        added[term] = max(added[term], standing[other])
        added[other] = max(added[other], standing[term])
      }
    }
    return zip(standing, added).map { $0 + $1 }
  }
}
