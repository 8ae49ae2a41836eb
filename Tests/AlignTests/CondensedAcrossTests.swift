import Terms
import Testing
import Text

@testable import Align

/// A Chinese report with an English summary, and the reverse.
@Suite("Summaries in another language")
struct CondensedAcrossTests {
  private static let chinese = """
    # 旧矿山里的鳟鱼

    六十年来，霍尔姆的工人从山里挖铜。矿山在1998年关闭，井道里充满了清水。

    养殖场去年卖出42吨鱼，大部分卖给卑尔根的餐馆。每条鱼要养三个冬天。

    卡车清晨从学校门口开过。市政府要求修一条绕开村子的公路，费用是九百万克朗。

    有些家长在三月堵住了大门。警察两个小时后让他们回家。

    秋天将开第二口井，霍尔姆有十二个人会在那里找到工作。

    图为工人在检查鱼池。
    """

  private static let english = """
    # Trout from the mine

    The farm sold 42 tons of fish last year, most of it to restaurants. The city government wants a \
    road around the village at a cost of nine million crowns. The mine was closed in 1998.
    """

  /// The source sentence that a sentence of the summary most probably rests on.
  private func best(
    _ source: (String, Language), _ target: (String, Language), from opening: String
  ) throws -> String {
    let source = try condensedText(source.0, source.1)
    let target = try condensedText(target.0, target.1)
    let candidates = CondensedAligner(glossary: Glossary.shipped)
      .candidates(source: source, target: target)
    let index = try #require(
      target.segments.firstIndex { target.string($0.range).hasPrefix(opening) })
    let best = try #require(candidates[index].first)
    return source.string(source.segments[best.source].range)
  }

  @Test(
    "Chinese to English: words, numbers by value",
    arguments: [
      ("The farm", "养殖场去年卖出42吨鱼"), ("The city government", "市政府要求修一条"), ("The mine", "矿山在1998年关闭"),
    ])
  func forward(_ summary: String, _ source: String) throws {
    let best = try best((Self.chinese, "zh"), (Self.english, "en"), from: summary)
    #expect(best.hasPrefix(source))
  }

  @Test("English to Chinese")
  func backward() throws {
    let summary = "养殖场去年卖出42吨鱼。市政府要修一条公路，费用为九百万克朗。"
    let best = try best((CondensedSample.source, "en"), (summary, "zh"), from: "市政府")
    #expect(best.hasPrefix("The council has asked"))
  }

  @Test("Names are known by their sound")
  func names() throws {
    let source = """
      阿斯塔纳的天气在三月变冷。

      撒马尔罕的市场早上六点开门。
      """
    let target = "Samarkand wakes early. In Astana it is cold."
    let best = try best((source, "zh"), (target, "en"), from: "Samarkand")
    #expect(best.hasPrefix("撒马尔罕"))
  }

  @Test("Countries are known by their names in CLDR, without any lexicon")
  func countries() throws {
    let source = """
      匈牙利的铁路三月停运。

      冰岛的渔船六点出海。
      """
    let document = try condensedText(source, "zh")
    let target = try condensedText("Iceland goes out early. In Hungary nothing runs.")
    let candidates = CondensedAligner(lexicon: BilingualLexicon(files: [], withShipped: false))
      .candidates(source: document, target: target)
    #expect(candidates.map { $0.first?.source } == [1, 0])
  }

  @Test("Clauses have a support across languages, and no words that speak against them")
  func clauses() throws {
    let target = try condensedText(
      """
      The farm sold 42 tons of fish last year, most of it to restaurants in Bergen, while a circus \
      of dancing elephants rehearsed beside the cathedral.
      """)
    let bead = CondensedAligner(glossary: Glossary.shipped)
      .align(source: try condensedText(Self.chinese, "zh"), target: target).beads[0]
    let (first, last) = (try #require(bead.clauses.first), try #require(bead.clauses.last))
    #expect(bead.clauses.count > 1 && first.support > 0.5 && last.support < first.support)
    #expect(bead.clauses.allSatisfy { $0.novel.isEmpty })
  }

  @Test("A summary of another text is told across languages, too")
  func other() throws {
    let source = try condensedText(Self.chinese, "zh")
    let own = try condensedText(Self.english)
    let other = try condensedText(CondensedSample.other)
    let aligner = CondensedAligner()
    #expect(aligner.align(source: source, target: own).confidence > 0.25)
    #expect(aligner.align(source: source, target: other).confidence < 0.25)
  }

  @Test("Empty sides, and languages that no lexicon knows, make no trouble")
  func nothing() throws {
    let target = try condensedText(Self.english)
    for (text, language) in [("", Language("zh")), ("Tämä on järvi. Se on syvä.", "fi")] {
      let source = try condensedText(text, language)
      let alignment = CondensedAligner().align(source: source, target: target)
      #expect(alignment.beads.count == target.segments.count)
    }
  }
}
