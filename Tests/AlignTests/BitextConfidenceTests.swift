import Testing
import Text

@testable import Align

@Suite("Confidence of an alignment")
struct BitextConfidenceTests {
  @Test("A text of which the middle is left out is judged by the whole")
  func middleLeftOut() {
    let sentences = 0..<240
    let middle = 20..<220
    let bitext = Bitext(
      BitextSide(
        sentences.map { SegmentText("Satz \($0) von \($0 * 7) Sätzen über Berg \($0 % 9).") },
        language: "de"),
      BitextSide(
        sentences.filter { !middle.contains($0) }
          .map { SegmentText("Sentence \($0) of \($0 * 7) about hill \($0 % 9).") },
        language: "en"),
      .empty)
    var path = BeadPath(beads: [], score: 0)
    var column = 0
    for row in sentences {
      let count = middle.contains(row) ? 0 : 1
      let type = BeadType.all.firstIndex { $0.source == 1 && $0.target == count }
      path.beads.append(
        BeadSpan(type: type ?? 0, source: row..<row + 1, target: column..<column + count))
      column += count
    }
    let confidence = bitext.confidence(Bitext.Result(path: path, model: BitextModel(bitext)))
    #expect(confidence > 0.9 && confidence <= 1)
  }
}
