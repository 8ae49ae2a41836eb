import Testing
import Text

@testable import Align

/// A bead as people write it: `0,1:0` for two source segments and one target segment.
func ladder(_ beads: [Bead]) -> [String] {
  beads.map { bead in
    [bead.source, bead.target].map { $0.map(String.init).joined(separator: ",") }
      .joined(separator: ":")
  }
}

@Suite("Bitext ladders")
struct BitextLadderTests {
  @Test("Every kind of bead is found", arguments: BitextSample.all)
  func kinds(_ sample: BitextSample) {
    let aligner = BitextAligner(lexicon: BilingualLexicon(pairs: sample.lexicon))
    let beads = aligner.align(sample.texts)
    let shapes = beads.map { "\($0.source.count)-\($0.target.count)" }
    #expect(shapes.joined(separator: " ") == sample.shapes)
    // In order and complete, so that the shapes tell which sentences they are.
    #expect(beads.flatMap(\.source) == Array(sample.source.indices))
    #expect(beads.flatMap(\.target) == Array(sample.target.indices))
  }
}
