import Terms
import Testing
import Text

@testable import Align

@Suite("Summaries linked through a translation")
struct LinksThroughTests {
  private func bead(_ source: [Int], _ target: [Int], _ score: Double) -> Bead {
    Bead(source: source, target: target, score: score)
  }

  /// Two sentences told in one, one in two, one left out, one added.
  private var links: LinksThrough {
    let segment = Segment(range: TextRange(0, 1), kind: .sentence, block: 0)
    let translation = Alignment(
      kind: .translation, source: [Segment](repeating: segment, count: 4),
      target: [Segment](repeating: segment, count: 4),
      beads: [
        bead([0, 1], [0], 0.9), bead([2], [1, 2], 0.5), bead([3], [], 0.8), bead([], [3], 0.7),
      ], confidence: 1)
    return LinksThrough(translation, sources: [0, 1, 2, 3])
  }

  private func carried(_ scores: [(Int, Double)]) -> [Link] {
    links.carried(scores.map { Link(source: $0.0, score: $0.1) }, least: 0.15)
  }

  @Test("Every sentence that was translated into the linked one is linked")
  func several() {
    #expect(
      carried([(0, 0.8)]) == [Link(source: 0, score: 0.8 * 0.9), Link(source: 1, score: 0.8 * 0.9)])
  }

  @Test("Of several ways to a sentence the likeliest counts; the best link comes first")
  func best() {
    #expect(carried([(1, 0.4), (2, 0.6)]) == [Link(source: 2, score: 0.3)])
    #expect(carried([(1, 0.9), (0, 0.4)]).map(\.source) == [2, 0, 1])
  }

  @Test("What the translation adds leads nowhere, and improbable links are none")
  func none() {
    #expect(carried([(3, 0.9)]) == [])
    #expect(carried([(1, 0.2)]) == [])
  }

  private static let chinese = """
    # 旧矿山里的鳟鱼

    六十年来，霍尔姆的工人从山里挖铜。矿山在1998年关闭，井道里充满了清水。

    有些家长在三月堵住了大门。警察两个小时后让他们回家。
    """
  private static let translated = """
    # Trout in the old mine

    For sixty years the workers of Holm dug copper out of the hill. The mine closed in 1998, and \
    its shafts filled with clear water.

    Some parents blocked the gate in March. The police sent them home after two hours.
    """

  @Test("A sentence rests on what was translated into the words that it has")
  func aligned() throws {
    let source = try condensedText(Self.chinese, "zh")
    let translated = try condensedText(Self.translated)
    let target = try condensedText("Angry parents blocked the gate for hours one day in March.")
    let alignment = CondensedAligner().align(
      source: source, target: target,
      through: BitextAligner(lexicon: BilingualLexicon(files: [], withShipped: true))
        .align(source: source, target: translated), translated)
    let best = try #require(alignment.beads.first?.links.first)
    #expect(source.string(source.segments[best.source].range).hasPrefix("有些家长"))
    #expect(Array(alignment.beads[0].source) == alignment.beads[0].links.map(\.source))
    #expect(alignment.source == source.segments)
    #expect(alignment.coverage == [.notContent, .leftOut, .covered])
  }
}
