import Testing
import Text

@testable import Align

@Suite("Strayed paths")
struct StrayedPathTests {
  private static let count = 240

  private let bitext = Bitext(
    BitextSide(
      (0..<count).map { SegmentText("Satz \($0) von \($0 * 7) Sätzen über Berg \($0 % 9).") },
      language: "de"),
    BitextSide(
      (0..<count).map { SegmentText("Sentence \($0) of \($0 * 7) about hill \($0 % 9).") },
      language: "en"),
    .empty)

  /// A path that joins one segment with one, but where a side has a number of segments to itself.
  private func path(_ shapes: [(source: Int, target: Int, times: Int)]) -> BeadPath {
    var path = BeadPath(beads: [], score: 0)
    var (row, column) = (0, 0)
    for shape in shapes {
      let type = BeadType.all.firstIndex {
        $0.source == shape.source && $0.target == shape.target
      }
      for _ in 0..<shape.times {
        path.beads.append(
          BeadSpan(
            type: type ?? 0, source: row..<row + shape.source,
            target: column..<column + shape.target))
        row += shape.source
        column += shape.target
      }
    }
    return path
  }

  @Test("Sixty beads in a row, ten segments off, are found and put right")
  func astray() {
    let straight = path([(1, 1, Self.count)])
    let astray = path([(1, 1, 100), (0, 1, 10), (1, 1, 60), (1, 0, 10), (1, 1, 70)])
    let model = BitextModel(bitext).learning(bitext, from: astray)
    let found = StrayedPath(astray, of: bitext, knowing: model).stretches()
    #expect(found.contains { $0.lowerBound <= 100 && $0.upperBound >= 180 })
    let isPutRight = bitext.recovered(astray, model).beads == straight.beads
    #expect(isPutRight)
  }

  @Test("A path that keeps to the texts stays as it is")
  func straight() {
    let straight = path([(1, 1, Self.count)])
    let model = BitextModel(bitext).learning(bitext, from: straight)
    #expect(StrayedPath(straight, of: bitext, knowing: model).stretches().isEmpty)
    let isKept = bitext.recovered(straight, model) == straight
    #expect(isKept)
  }

  @Test("A part of a side has its segments and the whole vocabulary")
  func part() {
    let part = bitext.source.part(10..<12)
    #expect(part.tokens == Array(bitext.source.tokens[10..<12]))
    #expect(part.length == Array(bitext.source.length[10..<12]))
    #expect(part.vocabulary.count == bitext.source.vocabulary.count)
  }
}
