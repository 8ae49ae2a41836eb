import Align
import Terms
import Testing
import Text

@testable import Lint

@Suite("What a translation leaves out or adds")
struct OmissionTests {
  private static let aligner = BitextAligner(
    lexicon: BilingualLexicon(files: [], withShipped: true), glossary: Glossary.shipped)

  /// What the two rules report of a pair, each passage as it stands in the text.
  private func reported(
    _ source: String, _ language: Language, _ target: String
  ) throws -> [String] {
    let source = try lintedText(source, language)
    let target = try lintedText(target)
    let pair = Pair(
      source: source, target: target,
      alignment: Self.aligner.align(source: source, target: target), glossary: Glossary.shipped)
    return Linter(selected: ["omitted", "addition"]).lint(pair).findings.compactMap {
      pair.document($0.side)?.string($0.range)
    }
  }

  static let chinese = [
    (
      "代表团星期一抵达港口，受到市长的热情欢迎。",
      "The delegation reached the port on Monday and was warmly welcomed by the mayor."
    ),
    ("随后，客人们参观了新建的两座码头。", "The guests then visited the two new piers."),
    (
      "工程师向他们介绍了铁路的走向和隧道的长度。",
      "An engineer told them about the course of the railway and the length of the tunnel."
    ),
    ("记者在大厅里等了很久。", "Reporters waited in the hall for a long time."),
    ("双方就粮食和木材的运输交换了意见。", "The two sides exchanged views on the transport of grain and timber."),
    ("谈判将于下星期开始。", "Negotiations will begin next week."),
  ]

  /// Paragraphs of two sentences.
  private func text(_ sentences: [String], gap: String) -> String {
    stride(from: 0, to: sentences.count, by: 2).map {
      sentences[$0..<min($0 + 2, sentences.count)].filter { !$0.isEmpty }.joined(separator: gap)
    }.joined(separator: "\n\n")
  }

  @Test("A sentence of a short text that is left out", arguments: [0, 1, 2, 4, 5])
  func omitted(_ index: Int) throws {
    var target = Self.chinese.map(\.1)
    target[index] = ""
    let source = text(Self.chinese.map(\.0), gap: "")
    #expect(try reported(source, "zh", text(target, gap: " ")) == [Self.chinese[index].0])
  }

  @Test("A whole translation is whole")
  func whole() throws {
    let source = text(Self.chinese.map(\.0), gap: "")
    #expect(try reported(source, "zh", text(Self.chinese.map(\.1), gap: " ")) == [])
  }

  @Test("Sentences that a translator joins are not left out", arguments: [0, 2, 4])
  func joined(_ index: Int) throws {
    var target = Self.chinese.map(\.1)
    let (first, second) = (target[index], target[index + 1])
    target[index] =
      String(first.dropLast()) + ", and " + second.prefix(1).lowercased()
      + second.dropFirst()
    target[index + 1] = ""
    let source = text(Self.chinese.map(\.0), gap: "")
    #expect(try reported(source, "zh", text(target, gap: " ")) == [])
  }

  @Test(
    "A sentence that is added",
    arguments: [
      "A comet was seen above the lighthouse.", "The hungry elephants of the zoo broke two fences.",
    ])
  func added(_ sentence: String) throws {
    var target = Self.chinese.map(\.1)
    target[3] += " " + sentence
    let source = text(Self.chinese.map(\.0), gap: "")
    #expect(try reported(source, "zh", text(target, gap: " ")) == [sentence])
  }
}
