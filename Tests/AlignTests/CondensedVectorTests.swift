import Testing

@testable import Align

@Suite("Vectors and inexact matches")
struct CondensedVectorTests {
  @Test("A vector has unit length; one without weight has none")
  func length() {
    let vector = SparseVector([2, 0, 2], idf: [1, 1, 2])
    #expect(vector.ids == [0, 2])
    #expect(abs(vector.dot(vector) - 1) < 1e-12)
    #expect(SparseVector([], idf: []).dot(vector) == 0)
    #expect(SparseVector([0], idf: [0]).weights == [0])
  }

  @Test("The cosine of 3-4-5: one shared term of weight 3, another of weight 4")
  func cosine() {
    let idf: [Double] = [3, 4]
    let both = SparseVector([0, 1], idf: idf)
    #expect(abs(both.dot(SparseVector([0], idf: idf)) - 0.6) < 1e-12)
    #expect(abs(both.dot(SparseVector([1], idf: idf)) - 0.8) < 1e-12)
  }

  @Test("The table holds the cosine of every pair that shares a term")
  func table() {
    let idf: [Double] = [1, 2, 1, 3]
    let source = [[0, 1], [2], [1, 3, 3]].map { SparseVector($0, idf: idf) }
    let target = [[1], [3, 0], []].map { SparseVector($0, idf: idf) }
    let table = CosineTable(source: source, target: target, termCount: 4)
    for i in source.indices {
      for j in target.indices {
        #expect(abs(table.value(i, j) - source[i].dot(target[j])) < 1e-12)
      }
    }
    #expect(table.rows[0][1] == nil && table.rows[2].isEmpty)
    #expect(table.value(-1, 0) == 0)
  }

  @Test("What stands everywhere weighs less than what stands once")
  func frequencies() {
    let idf = inverseDocumentFrequencies([[0, 1], [0], [0, 0]], termCount: 3)
    #expect(idf[0] < idf[1] && idf[1] < idf[2])
    #expect(idf.allSatisfy { $0 > 0 })
  }

  private func matches(_ target: String, _ source: String, areNames: Bool) -> Double? {
    var vocabulary = TermVocabulary()
    let a = vocabulary.id(target)
    let b = vocabulary.id(source)
    let soft = SoftMatches(
      target: [a], source: [b], names: areNames ? [a, b] : [], vocabulary: vocabulary)
    let back = soft.ofSource[b]?.first?.1
    #expect(soft.ofTarget[a]?.first?.1 == back)
    return back
  }

  @Test("A long common prefix is an inexact match, below 1")
  func prefix() throws {
    let similarity = try #require(matches("fishery", "fisherman", areNames: false))
    #expect(similarity > 0.5 && similarity < 1)
    #expect(matches("fish", "fishmonger", areNames: false) == nil)
    #expect(matches("net", "nets", areNames: false) == nil)
    #expect(matches("#1234", "#12345", areNames: false) == nil)
  }

  @Test("Names may differ in a letter anywhere")
  func names() throws {
    #expect(matches("koshtbo", "koshtobe", areNames: true) != nil)
    #expect(matches("vintgar", "fintgar", areNames: true) != nil)
    #expect(matches("vintgar", "fintgar", areNames: false) == nil)
    #expect(matches("bergen", "narvik", areNames: true) == nil)
  }

  @Test(
    "Letter pairs in common", arguments: [("night", "nacht", 0.25), ("a", "a", 0), ("ab", "ab", 1)])
  func dice(_ a: String, _ b: String, _ value: Double) {
    #expect(SoftMatches.dice(Array(a.utf8), Array(b.utf8)) == value)
  }
}
