import Testing
import Text

@testable import Align

@Suite("Bitext models")
struct BitextModelTests {
  @Test(
    "The fast logarithm agrees with known values",
    arguments: [
      (1, 0), (2, 0.693_147), (2.718_282, 1), (10, 2.302_585), (1_000_000, 13.815_51),
    ])
  func logarithm(_ x: Float, _ log: Float) {
    #expect(abs(fastLog(x) - log) < 0.00001)
  }

  @Test("The expected length scores best, and better than chance")
  func length() {
    let model = LengthModel(100, 300)
    let expectation = model.expectation(source: 50)
    let scores = [50.0, 150, 450].map { expectation.score(LengthModel.logTarget($0)) }
    #expect(scores[1] > 0)
    #expect(scores[1] > scores[0] && scores[1] > scores[2])
  }

  /// What sixty beads of one segment each teach, of some kinds in turn, and both sides' words.
  private static func learnt(
    _ kinds: [(source: String, target: String)]
  ) -> (forward: TranslationTable, source: Vocabulary, target: Vocabulary) {
    let texts = (0..<60).map { kinds[$0 % kinds.count] }
    let left = BitextSide(texts.map { SegmentText($0.source) }, language: "de")
    let right = BitextSide(texts.map { SegmentText($0.target) }, language: "en")
    let beads = texts.indices.map { BeadSpan(type: 0, source: $0..<$0 + 1, target: $0..<$0 + 1) }
    let path = BeadPath(beads: beads, score: 0)
    let none = TranslationTable([], rows: left.vocabulary.count)
    var words = WordModel(
      BeadWords(left, right, path), none, targetWords: right.vocabulary.count)
    return (words.trained().forward, left.vocabulary, right.vocabulary)
  }

  private func word(_ form: String, _ vocabulary: Vocabulary) throws -> Int32 {
    try #require(vocabulary.id(BitextToken(kind: .word, form: form)))
  }

  @Test("Words that always meet are learnt, those that never do are not")
  func words() throws {
    let (learnt, source, target) = Self.learnt([
      ("haus alt", "house"), ("baum jung", "tree"), ("see tief", "lake"), ("weg lang", "road"),
      ("berg hoch", "mountain"), ("feld weit", "field"),
    ])
    let baum = try word("baum", source)
    #expect(try learnt.weight(word("tree", target), given: baum) > 0.4)
    #expect(try learnt.weight(word("house", target), given: baum) == 0)
  }

  @Test("A word that stands in every bead says nothing of any")
  func everywhere() throws {
    let (learnt, source, target) = Self.learnt([
      ("haus", "the house"), ("baum", "the tree"), ("see", "the lake"), ("weg", "the road"),
      ("berg", "the mountain"), ("feld", "the field"),
    ])
    let baum = try word("baum", source)
    #expect(try learnt.weight(word("tree", target), given: baum) > 0.4)
    #expect(try learnt.weight(word("the", target), given: baum) == 0)
  }

  @Test("Pairs that meet once are listed only where they are known from outside")
  func cooccurrence() {
    var beads = BeadWords()
    beads.append([0, 1], [0, 1])
    beads.append([0, 2], [0, 2])
    let known = TranslationTable([TokenLink(given: 2, word: 2, weight: 0.5)], rows: 3)
    let table = CooccurrenceTable(beads, known, targetWords: 3)
    #expect((0..<3).map { table.pairs(of: $0).map { table.targets[$0] } } == [[0], [], [2]])
    #expect(table.rows == [0, 1, 1, 2, 3])
    #expect(table.links.map(\.pair) == [0, 0, 1] && table.links.map(\.column) == [0, 0, 1])
  }

  @Test("A spelling keeps its number, however many there are")
  func spellings() {
    var spellings = Spellings()
    let words = (0..<500).map { Array("wort\($0)".utf8)[...] }
    for (number, word) in words.enumerated() {
      #expect(spellings.known(word) == nil && spellings.id(word) == number)
    }
    for (number, word) in words.enumerated() {
      #expect(spellings.id(word) == number && spellings[number] == word)
    }
  }

  @Test("A word keeps the translations that tell most, and none that is as likely at large")
  func informative() {
    let links = [(0, 0.3), (1, 0.3), (2, 0.2), (3, 0.1)].map { word, weight in
      TokenLink(given: 0, word: word, weight: weight)
    }
    let shares: [Float] = [0.3, 0.2, 0.01, 0.001]
    let table = TranslationTable(links, rows: 1)
    #expect(table.mostInformative(3, shares: shares).words == [1, 2, 3])
    #expect(table.mostInformative(1, shares: shares).words == [2])
  }

  @Test("The stronger link of a pair counts, in both directions")
  func table() {
    let links = [
      TokenLink(given: 2, word: 1, weight: 0.2), TokenLink(given: 0, word: 3, weight: 0.4),
      TokenLink(given: 2, word: 1, weight: 0.5),
    ]
    let table = TranslationTable(links, rows: 3)
    #expect(table.weight(1, given: 2) == 0.5)
    #expect(table.row(1).isEmpty)
    #expect(table.transposed(rows: 4).weight(2, given: 1) == 0.5)
  }

  @Test("Texts in one block have no layout to go by")
  func structure() {
    let segments = (0..<5).map { SegmentText("Satz \($0).") }
    let side = BitextSide(segments, language: "de")
    #expect(StructureModel(side, side).bothEnd == 0)
    let cut = BitextSide(
      segments.enumerated().map { SegmentText($1.text, block: $0 / 2) }, language: "de")
    #expect(StructureModel(cut, cut).bothEnd > 0)
  }

  @Test("A sentence a line is no layout either")
  func lines() {
    let side = BitextSide(
      (0..<5).map { SegmentText("Satz \($0).", block: $0) }, language: "de")
    #expect(StructureModel(side, side).bothEnd == 0)
  }
}
