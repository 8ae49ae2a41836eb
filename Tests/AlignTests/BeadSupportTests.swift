import Testing
import Text

@testable import Align

@Suite("What words tell of segments that may have no counterpart")
struct BeadSupportTests {
  /// The sample's beads as a person makes them, with one more sentence joined to a bead.
  private func supported(joining extra: Int? = nil, to place: Int = 0) -> [Bead] {
    let sample = BitextSample.chinese
    let lexicon = BilingualLexicon(pairs: sample.lexicon)
    let bitext = Bitext(
      BitextSide(sample.texts.source, language: "zh"),
      BitextSide(sample.texts.target, language: "en"), lexicon)
    let joined = [2: (1, 2), 3: (2, 1), 4: (1, 0), 8: (2, 2), 11: (0, 1)]
    var beads: [([Int], [Int])] = []
    var (row, column) = (0, 0)
    for (rows, columns) in (0..<13).map({ joined[$0] ?? (1, 1) }) {
      beads.append((Array(row..<row + rows), Array(column..<column + columns)))
      (row, column) = (row + rows, column + columns)
    }
    if let extra {
      beads.removeAll { $0.0 == [extra] }
      for index in beads.indices where beads[index].0 == [place] { beads[index].0.append(extra) }
    }
    return BeadSupport(bitext, beads.map { Bead(source: $0.0, target: $0.1, score: 1) }).supported()
  }

  @Test("Sentences that one sentence translates are both borne out by it")
  func joined() throws {
    let bead = try #require(supported().first { $0.source == [3, 4] })
    #expect(bead.sourceSupport.count == 2)
    #expect(bead.sourceSupport.allSatisfy { $0 > 0 })
  }

  @Test("A sentence that was left out has no support in the bead that it was joined to")
  func leftOut() throws {
    let bead = try #require(supported(joining: 5, to: 6).first { $0.source == [6, 5] })
    #expect(bead.sourceSupport[0] > 0)
    #expect(bead.sourceSupport[1] < -1)
  }

  @Test("A sentence that stands alone has none in what stands around it")
  func alone() throws {
    let beads = supported()
    let source = try #require(beads.first { $0.target.isEmpty })
    let target = try #require(beads.first { $0.source.isEmpty })
    #expect(source.sourceSupport.count == 1 && source.sourceSupport[0] < 0)
    #expect(target.targetSupport.count == 1 && target.targetSupport[0] < 0)
  }

  @Test("Of sentences that correspond one to one nothing is asked")
  func single() {
    let beads = supported().filter { $0.source.count == 1 && $0.target.count == 1 }
    #expect(beads.allSatisfy { $0.sourceSupport.isEmpty && $0.targetSupport.isEmpty })
  }

  @Test("Without any translation of words there is no reason to doubt much, nor an error")
  func noWords() {
    let bitext = Bitext(
      BitextSide([SegmentText("一。"), SegmentText("二。")], language: "zh"),
      BitextSide([SegmentText("Ω.")], language: "en"), .empty)
    let beads = BeadSupport(bitext, [Bead(source: [0, 1], target: [0], score: 1)]).supported()
    #expect(beads[0].sourceSupport.count == 2)
    #expect(beads[0].sourceSupport.allSatisfy { $0 > -2.5 && $0 <= 0 })
    #expect(BeadSupport(bitext, []).supported().isEmpty)
  }
}
