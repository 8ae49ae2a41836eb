internal import Text

/// Counts, measures and amounts of a translation that differ from the source's.
package enum NumberMismatch: Check {
  package static let about = About(
    id: "number-mismatch", severity: .error,
    summary: "A number of the translation differs from the source",
    rationale: """
      Numbers are compared by value and class: 4.2万 is 42,000, 壹万贰仟元 is 12,000 yuan, half a
      million is 50万. A number that is left over on one side is set against what is left over on
      the other. Units of one dimension are converted: 418 km is 260 miles.

      A number without any counterpart is a warning, and only if it is specific: money, or three
      digits that count; one that is the sum or the difference of numbers of the source is a note.
      Small numbers in words, names with numbers (G7, No. 1) and numbers that moved to the next
      sentence are left alone.
      """,
    bad: [
      Example("zh→en", source: "工厂有1.8万名工人。", target: "The plant has «1,800» workers."),
      Example("zh→en", source: "贷款总额为370亿美元。", target: "The loans came to «$370 billion»."),
      Example("zh→en", source: "这条公路长418公里。", target: "The road is «481 km» long."),
      Example("zh→en", source: "村里来了很多客人。", target: "The village received «1,275» guests."),
      Example(
        "de→en", source: "Der Bau kostete 3,4 Milliarden Euro.",
        target: "Construction cost «€3.4 million»."),
      Example(
        "de→en", source: "Im Depot standen zweihundertvierzehn Wagen.",
        target: "The depot held «241» wagons."),
      Example(
        "zh→en", source: "早班有1200人，晚班有340人。",
        target: "Together the shifts have «1,540» people."),
    ],
    good: [
      Example("zh→en", source: "工厂有1.8万名工人。", target: "The plant has 18,000 workers."),
      Example("zh→en", source: "近六十四个村通了电。", target: "Nearly sixty-four villages got power."),
      Example("zh→en", source: "一名工人说，两国一起努力。", target: "A worker said both sides try."),
      Example("zh→en", source: "9月3日至5日举行会议。", target: "They met on 3–5 September 2024."),
      Example("zh→en", source: "七国集团讨论了一带一路。", target: "The G7 discussed the Belt and Road."),
      Example(
        "zh→en", source: "合同总额60亿元。", target: "It is worth 6 billion yuan ($830 million)."),
      Example("zh→en", source: "铁路长418公里。", target: "The railway is 260 miles long."),
      Example(
        "zh→en", source: "他来了。工厂有1234名工人。",
        target: "He came to a plant of 1,234. It has workers."),
      Example("de→en", source: "Es waren 1.234 Gäste.", target: "There were 1,234 guests."),
    ])

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    QuantityFinding.report(.number, of: pair, as: about, report: report)
  }
}
