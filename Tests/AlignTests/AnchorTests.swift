import Formats
import Testing
import Text

@testable import Align

@Suite("Anchors")
struct AnchorTests {
  /// Sentences that are as good as each other, so that nothing but anchors tells where they go.
  private func alike(_ count: Int, _ sentence: String, _ language: Language) -> Document {
    Presegmented.document(
      name: "text", language: language, sentences: (0..<count).map { (sentence, $0) })
  }

  private func beads(_ source: Int, _ target: Int, _ pairs: [(Int, Int)]) throws -> [Bead] {
    let anchors = try Anchors(
      pairs.map { Anchor(source: $0.0, target: $0.1) }, source: source, target: target)
    return BitextAligner().align(
      source: alike(source, "Es regnete den ganzen Tag.", "de"),
      target: alike(target, "It rained all day long.", "en"), anchors: anchors
    ).beads
  }

  @Test(
    "Anchored segments stand in one bead, and no segment is lost",
    arguments: [
      [(0, 0)], [(5, 5)], [(3, 6)], [(6, 3)], [(0, 9)], [(9, 0)], [(9, 9)],
      [(2, 4), (3, 5), (7, 6)], [(1, 8), (2, 9)], [(4, 2), (5, 8)],
    ])
  func pinned(_ pairs: [(Int, Int)]) throws {
    let beads = try beads(10, 10, pairs)
    for (source, target) in pairs {
      let bead = try #require(beads.first { $0.source.contains(source) })
      #expect(bead.target.contains(target))
    }
    #expect(beads.flatMap(\.source) == Array(0..<10))
    #expect(beads.flatMap(\.target) == Array(0..<10))
    #expect(beads.allSatisfy { (0...1).contains($0.score) })
  }

  @Test("An anchor far from where the words lead holds in a long text")
  func far() throws {
    let texts = (0..<200).map { "Satz \($0) von Nummer \($0 * 3)." }
    let source = Presegmented.document(
      name: "a", language: "de", sentences: texts.enumerated().map { ($1, $0) })
    let target = Presegmented.document(
      name: "b", language: "en", sentences: texts.enumerated().map { ($1, $0) })
    let anchors = try Anchors([Anchor(source: 50, target: 150)], source: 200, target: 200)
    let beads = BitextAligner().align(source: source, target: target, anchors: anchors).beads
    #expect(beads.first { $0.source.contains(50) }?.target.contains(150) == true)
    #expect(Set(beads.flatMap(\.source)) == Set(0..<200))
    #expect(Set(beads.flatMap(\.target)) == Set(0..<200))
  }

  @Test("An anchor agrees with an alignment that has it already", arguments: BitextSample.all)
  func agreed(_ sample: BitextSample) throws {
    let aligner = BitextAligner(lexicon: BilingualLexicon(pairs: sample.lexicon))
    func document(_ texts: [String], _ language: Language) -> Document {
      Presegmented.document(
        name: "text", language: language, sentences: texts.enumerated().map { ($1, $0) })
    }
    let source = document(sample.source, sample.sourceLanguage)
    let target = document(sample.target, "en")
    let free = aligner.align(source: source, target: target).beads
    let pairs = free.compactMap { bead in
      zip(bead.source, bead.target).first { _ in true }.map { Anchor(source: $0, target: $1) }
    }
    let anchors = try Anchors(pairs, source: sample.source.count, target: sample.target.count)
    let pinned = aligner.align(source: source, target: target, anchors: anchors).beads
    #expect(ladder(pinned) == ladder(free))
  }

  @Test("Anchors that cannot hold are named")
  func faults() {
    let (a, b, c) = (
      Anchor(source: 1, target: 1), Anchor(source: 2, target: 0), Anchor(source: 1, target: 2)
    )
    #expect(throws: AnchorFault.crossing(a, b)) { try Anchors([b, a], source: 3, target: 3) }
    #expect(throws: AnchorFault.conflict(a, c)) { try Anchors([c, a], source: 3, target: 3) }
    #expect(throws: AnchorFault.outOfRange(c, source: 3, target: 2)) {
      try Anchors([c], source: 3, target: 2)
    }
  }

  @Test("An anchor named twice counts once")
  func twice() throws {
    let anchor = Anchor(source: 1, target: 1)
    #expect(try Anchors([anchor, anchor], source: 2, target: 2).all == [anchor])
  }
}
