import Testing

@testable import Align

@Suite("Vectors and inexact matches")
struct CondensedVectorTests {
  private func cosine(_ a: [Int], _ b: [Int], idf: [Double]) -> Float {
    CosineIndex([a], idf: idf).row(SparseVector(b, idf: idf))[0]
  }

  @Test("A vector has unit length; one without weight has none")
  func length() {
    let idf: [Double] = [1, 1, 2]
    #expect(SparseVector([2, 0, 2], idf: idf).ids == [0, 2])
    #expect(abs(cosine([2, 0, 2], [2, 0, 2], idf: idf) - 1) < 1e-6)
    #expect(cosine([], [2, 0, 2], idf: idf) == 0)
    #expect(SparseVector([0], idf: [0]).weights == [0])
  }

  @Test("The cosine of 3-4-5: one shared term of weight 3, another of weight 4")
  func cosine() {
    let idf: [Double] = [3, 4]
    #expect(abs(cosine([0, 1], [0], idf: idf) - 0.6) < 1e-6)
    #expect(abs(cosine([0, 1], [1], idf: idf) - 0.8) < 1e-6)
  }

  @Test("A row holds the cosine with every vector, 0 where no term is shared")
  func row() {
    let idf: [Double] = [1, 2, 1, 3]
    let index = CosineIndex([[0, 1], [2], [1, 3, 3]], idf: idf)
    let row = index.row(SparseVector([1], idf: idf))
    #expect(row.count == 3 && row[1] == 0)
    #expect(abs(row[0] - 2 / Float(5).squareRoot()) < 1e-6)
    #expect(index.row(SparseVector([], idf: idf)) == [0, 0, 0])
  }

  @Test("Through a table the best translation in a segment counts, and only it")
  func translated() {
    let idf: [Double] = [1, 1, 1]
    let index = CosineIndex([[0, 1]], idf: idf)
    let table = TermTable([
      [], [],
      [
        TermTable.Entry(term: 0, similarity: 1), TermTable.Entry(term: 1, similarity: 0.5),
      ],
    ])
    let row = index.row(SparseVector([2], idf: idf), through: table)
    #expect(abs(row[0] - Float(0.5).squareRoot()) < 1e-6)
  }

  @Test("What stands everywhere weighs less than what stands once")
  func frequencies() {
    let idf = inverseDocumentFrequencies([[0, 1], [0], [0, 0]], termCount: 3)
    #expect(idf[0] < idf[1] && idf[1] < idf[2])
    #expect(idf.allSatisfy { $0 > 0 })
  }

  @Test("A bag counts the terms of each list, in the order of first use")
  func bags() {
    let bags = TermBags([[2, 0, 2], [], [0]], termCount: 3)
    #expect(bags.terms == [2, 0, 0] && bags.frequencies == [2, 1, 1])
    #expect((0..<bags.count).map { bags.range(of: $0) } == [0..<2, 2..<2, 2..<3])
  }

  @Test(
    "Trigrams of one spelling have one number, marks and further spaces aside",
    arguments: [("old pier", "old  pier!"), ("мост", "«мост»"), ("大桥通车", "大桥，通车")])
  func trigrams(_ a: String, _ b: String) {
    var table = Trigrams()
    let first = table.ids(of: Array(a.utf8)[...])
    #expect(first == Array(0..<a.unicodeScalars.count))
    #expect(table.ids(of: Array(b.utf8)[...]) == first)
    #expect(table.ids(of: Array("x".utf8)[...]).allSatisfy { !first.contains($0) })
  }

  private func match(_ target: String, _ source: String, areNames: Bool) -> Double? {
    var vocabulary = Spellings()
    let a = vocabulary.id(target)
    let b = vocabulary.id(source)
    let names = TermSet(areNames ? [a, b] : [], count: vocabulary.count)
    return SoftMatches(source: [b], names: names, vocabulary: vocabulary)
      .matches(of: a).first?.similarity
  }

  @Test("A long common prefix is an inexact match, below 1")
  func prefix() throws {
    let similarity = try #require(match("fishery", "fisherman", areNames: false))
    #expect(similarity > 0.5 && similarity < 1)
    #expect(match("fish", "fishmonger", areNames: false) == nil)
    #expect(match("net", "nets", areNames: false) == nil)
    #expect(match("#1234", "#12345", areNames: false) == nil)
  }

  @Test("Names may differ in a letter anywhere")
  func names() throws {
    #expect(match("koshtbo", "koshtobe", areNames: true) != nil)
    #expect(match("vintgar", "fintgar", areNames: true) != nil)
    #expect(match("vintgar", "fintgar", areNames: false) == nil)
    #expect(match("bergen", "narvik", areNames: true) == nil)
  }

  @Test(
    "Words that share most of their letter pairs are alike",
    arguments: [("night", "night", true), ("harbour", "harbor", true), ("night", "nacht", false)])
  func letterPairs(_ a: String, _ b: String, _ areAlike: Bool) {
    var pairs = LetterPairs()
    pairs.insert(7, Array(a.utf8)[...])
    #expect(pairs.alike(Array(b.utf8)[...]).map(\.term) == (areAlike ? [7] : []))
  }
}
