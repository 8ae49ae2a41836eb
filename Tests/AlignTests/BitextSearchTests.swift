import Testing
import Text

@testable import Align

@Suite("Bitext search")
struct BitextSearchTests {
  @Test("Anchors ascend on both sides and confirm each other")
  func anchors() {
    let points = [(0, 0), (10, 11), (20, 400), (21, 19), (30, 31)]
    let anchors = points.map { Anchor(source: $0.0, target: $0.1) }
    let chain = Anchors.supported(Anchors.longestChain(anchors), ratio: 1)
    #expect(chain.map(\.target) == [0, 11, 19, 31])
  }

  @Test("A band holds both corners and its rows meet", arguments: [(1, 1000), (1000, 1), (50, 50)])
  func band(_ rows: Int, _ columns: Int) {
    let band = BandPlan(rows: rows, columns: columns, anchors: []).band(scale: 1)
    #expect(band.lows.first == 0 && band.highs.last == columns)
    #expect((0..<rows).allSatisfy { band.highs[$0] >= band.lows[$0 + 1] })
  }

  @Test("A narrow search finds what the whole search finds", arguments: BitextSample.all)
  func narrow(_ sample: BitextSample) {
    let lexicon = BilingualLexicon(pairs: sample.lexicon)
    let source = BitextSide(sample.source.map { SegmentText($0) }, language: sample.sourceLanguage)
    let target = BitextSide(sample.target.map { SegmentText($0) }, language: "en")
    let bitext = Bitext(source, target, lexicon)
    var options = BitextAligner.Options()
    let whole = bitext.aligned(options).path
    options.fullSearchLimit = 0
    options.realignedHalfWidth = 6
    #expect(bitext.aligned(options).path == whole)
  }
}
