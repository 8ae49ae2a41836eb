import Align
import Terms
import Testing
import Text

@testable import Lint

@Suite("Summaries told in words of their own")
struct FreeSummaryTests {
  private static let library = """
    When the river Orla rises every spring, the village of Tamsin is cut off for six weeks. The \
    road disappears, the bus stops running and the school sends its pupils home. Then Ruth \
    Adeyemi, a retired postal clerk, bought an old hay barge and filled it with shelves.

    She took lessons from a ferryman in Corley, who told her that she braked like a lorry driver. \
    After four months she passed the examination at the second attempt. Her son welded a stove \
    into the cabin, because damp is the worst enemy of paper.

    The county refused her a grant three times. Officials wrote that a library needs a fixed \
    address and two emergency exits. Then a newspaper printed a photograph of the barge, and the \
    county changed its mind within a week. It now pays for fuel and insurance.

    Anglers complain that the engine frightens the fish. The owner of the bookshop in Corley says \
    that he sells less in April than he used to. Adeyemi answers that her readers buy more books \
    in summer, once they have found an author they like.
    """

  private static let free = """
    Ruth Adeyemi has turned an old barge into a library for Tamsin, which the river Orla cuts off.

    She learned to handle the craft late in life and failed once before qualifying. A relative \
    keeps the interior dry and warm for precious novels.

    Bureaucrats withheld money, citing building rules, until press coverage embarrassed them. \
    Critics include fishermen and a local trader who fears for his income. Lending creates \
    customers in the long run, the founder counters.
    """

  private func findings(_ source: (String, Language), _ summary: String) throws -> [Finding] {
    let source = try lintedText(source.0, source.1)
    let target = try lintedText(summary)
    let alignment = CondensedAligner(glossary: Glossary.shipped)
      .align(source: source, target: target)
    let pair = Pair(source: source, target: target, alignment: alignment)
    return Linter(selected: ["unsupported"]).lint(pair).findings
  }

  @Test("What words cannot judge is one note, not a warning a sentence")
  func note() throws {
    let findings = try findings((Self.library, "en"), Self.free)
    #expect(findings.map(\.severity) == [.note])
    #expect(findings.first?.message.contains("tells freely") ?? false)
  }

  @Test("A name that the source does not have makes a sentence a finding all the same")
  func name() throws {
    let summary = Self.free + "\nA tribunal at Wexbridge fined the zoo for selling owls abroad.\n"
    let findings = try findings((Self.library, "en"), summary)
    #expect(findings.count { $0.severity == .warning && $0.message.contains("Wexbridge") } == 1)
    #expect(findings.count == 2)
  }

  @Test("A free summary in another language is borne out by its translated words")
  func across() throws {
    let source = """
      云岭县的樱桃园最怕四月的霜。去年四月十一日凌晨，气温降到零下四度，三个村子一夜之间损失了七成的收成。

      今年春天，县农业站在山坡上装了六台高大的风机。风机把上面的暖空气吹下来，地面温度可以升高两到三度。

      也有人抱怨。风机的声音像直升机，住在山坡下的老人整夜睡不着。养蜂人担心蜜蜂会被吹走。
      """
    let summary = """
      Cherry growers in a Chinese county have found a way to protect their trees from late frost. \
      The tall machines push warmer air down to the ground. Villagers complained about the sound, \
      and beekeepers were worried.
      """
    #expect(try findings((source, "zh"), summary) == [])
  }
}
