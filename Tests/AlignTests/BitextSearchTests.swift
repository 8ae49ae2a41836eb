import Testing
import Text

@testable import Align

@Suite("Bitext search")
struct BitextSearchTests {
  private func bitext(_ sample: BitextSample) -> Bitext {
    let texts = sample.texts
    return Bitext(
      BitextSide(texts.source, language: texts.sourceLanguage),
      BitextSide(texts.target, language: texts.targetLanguage),
      BilingualLexicon(pairs: sample.lexicon))
  }

  @Test("A band around a path holds it, and its rows meet", arguments: BitextSample.all)
  func band(_ sample: BitextSample) {
    let bitext = bitext(sample)
    let path = bitext.aligned().path
    let band = Band(
      around: path, rows: bitext.source.count, columns: bitext.target.count
    ) { _ in 2 }
    #expect(band.lows.first == 0 && band.highs.last == bitext.target.count)
    #expect((0..<band.rows).allSatisfy { band.highs[$0] >= band.lows[$0 + 1] })
    #expect(
      path.beads.allSatisfy {
        (band.lows[$0.source.upperBound]...band.highs[$0.source.upperBound]).contains(
          $0.target.upperBound)
      })
  }

  @Test("A rough path over blocks keeps the alignment inside its band", arguments: [1, 3, 20, 170])
  func coarse(_ repetitions: Int) {
    let source = (0..<40 * repetitions).map {
      "Satz \($0) von \($0 * 7) Sätzen über Berg \($0 % 9)."
    }
    // Fifteen segments without counterpart in the middle push the path off the diagonal.
    let middle = 20 * repetitions
    let extra = (0..<15).map { "Nothing of that sort \($0 % 2)." }
    var target = (0..<40 * repetitions).map { "Sentence \($0) of \($0 * 7) about hill \($0 % 9)." }
    target.insert(contentsOf: extra, at: middle)
    let texts = SegmentedTexts(source, target, "de")
    let bitext = Bitext(
      BitextSide(texts.source, language: "de"), BitextSide(texts.target, language: "en"), .empty)
    let band = CoarseSearch.band(bitext, halfWidth: 16)
    for row in 0..<middle { #expect((band.lows[row]...band.highs[row]).contains(row)) }
    for row in middle + 1...source.count {
      #expect((band.lows[row]...band.highs[row]).contains(row + 15))
    }
  }

  @Test(
    "A lattice holds the best path, and its probabilities are at most 1",
    arguments: BitextSample.all)
  func lattice(_ sample: BitextSample) {
    let bitext = bitext(sample)
    let model = BitextModel(bitext)
    let band = Band(rows: bitext.source.count, columns: bitext.target.count)
    let scorer = BeadScorer(bitext.source, bitext.target, model)
    let path = BeadSearch.bestPath(scorer, band)
    let lattice = BeadSearch.lattice(scorer, band)
    #expect(lattice.bestPath().beads == path.beads)
    let probabilities = lattice.probabilities(of: path, temperature: 2)
    #expect(probabilities.count == path.beads.count)
    #expect(probabilities.allSatisfy { (0...1).contains($0) })
  }

  @Test("The beads of a span of rows are looked for between the points that they can connect")
  func window() {
    let band = Band(
      around: BeadPath(beads: (0..<20).map { diagonal($0) }, score: 0), rows: 20, columns: 20
    ) { _ in 4 }
    #expect(band.window(10..<11, reach: 6) == 5..<16)
    // Five rows and one column: nothing that begins far behind the path ends inside the band.
    #expect(band.window(8..<13, reach: 1) == 7..<14)
    #expect(band.window(0..<5, reach: 1) == 0..<6)
  }

  private func diagonal(_ row: Int) -> BeadSpan {
    BeadSpan(type: 0, source: row..<row + 1, target: row..<row + 1)
  }

  @Test("Tiles cover the rows of a band in order", arguments: [1, 255, 256, 257, 3000])
  func tiles(_ rows: Int) {
    let tiles = BeadTile.rows(of: Band(rows: rows, columns: 12))
    #expect(tiles.flatMap(Array.init) == Array(1...rows))
  }

  @Test("Texts of many tiles are aligned across their seams")
  func seams() {
    let source = (0..<600).map { "Satz \($0 * 7919 % 9973) über Berg \($0 * 31 % 977)." }
    let target = (0..<600).map { "Sentence \($0 * 7919 % 9973) on hill \($0 * 31 % 977)." }
    let beads = BitextAligner().align(SegmentedTexts(source, target, "de"))
    #expect(beads.map(\.source) == (0..<600).map { [$0] })
    #expect(beads.map(\.target) == (0..<600).map { [$0] })
  }

  @Test("A model of short beads finds no long ones, and explains the texts no better")
  func short() {
    let bitext = bitext(BitextSample.chinese)
    let model = BitextModel(bitext)
    let path = bitext.firstPath(model.short)
    #expect(path.beads.allSatisfy { max($0.source.count, $0.target.count) <= 2 })
    #expect(path.score <= bitext.firstPath(model).score)
    #expect(model.short.mostTargets == [1, 2, 2, 0, 0, 0])
    #expect(model.mostSources == [1, 5, 4, 3, 2, 1, 1])
  }

  @Test("What one text of a project teaches serves the others")
  func project() {
    let names = ["Nordsee", "Hafen", "Schiff", "Kran", "Lotse"]
    let words = ["brine", "dock", "barge", "hoist", "guide"]
    // Each word alone would be seen too rarely in the second text to be learnt from it.
    let first = SegmentedTexts(
      (0..<30).map { "\(names[$0 % 5]) \(names[($0 * 2 + 1) % 5])." },
      (0..<30).map { "\(words[$0 % 5]) \(words[($0 * 2 + 1) % 5])." }, "de")
    let second = SegmentedTexts(
      ["Kran.", "Lotse.", "Schiff."], ["Hoist.", "Guide.", "Barge."], "de")
    let beads = BitextAligner().align(project: [first, second])
    #expect(ladder(beads[1]) == ["0:0", "1:1", "2:2"])
    let alone = BitextAligner().align(second)
    #expect(zip(beads[1], alone).allSatisfy { $0.score >= $1.score })
  }
}
