internal import Text

/// Numbers, dates and amounts of a translation that differ from the source's.
package enum NumberMismatch: Check {
  package static let about = About(
    id: "number-mismatch", severity: .error,
    summary: "A number of the translation differs from the source",
    rationale: """
      Numbers are compared by value and class: 4.2万 is 42,000, 三成 is 30 per cent, 上世纪90年代 is the
      1990s. A number that is left over on one side is set against what is left over on the other.

      A number without any counterpart is a warning, and only if it is specific: money, a
      percentage, a day, or three digits that count. Small numbers in words, names with numbers
      (G7, No. 1) and numbers that moved to the next sentence are left alone, and so are a dropped
      *about* or *nearly*.
      """,
    bad: [
      Example("zh→en", source: "工厂有1.8万名工人。", target: "The plant has «1,800» workers."),
      Example("zh→en", source: "贷款总额为370亿美元。", target: "The loans came to «$370 billion»."),
      Example("zh→en", source: "会议于9月3日开幕。", target: "The meeting opened on «September 5»."),
      Example("zh→en", source: "这条公路长418公里。", target: "The road is «481 km» long."),
      Example("zh→en", source: "出口增长3.5个百分点。", target: "Exports grew by «3.5 percent»."),
      Example("zh→en", source: "有三成居民搬走。", target: "Some «3 percent» of residents left."),
      Example("zh→en", source: "村里来了很多客人。", target: "The village received «1,275» guests."),
      Example(
        "de→en", source: "Der Bau kostete 3,4 Milliarden Euro.",
        target: "Construction cost «€3.4 million»."),
      Example(
        "de→en", source: "Im Depot standen zweihundertvierzehn Wagen.",
        target: "The depot held «241» wagons."),
    ],
    good: [
      Example("zh→en", source: "工厂有1.8万名工人。", target: "The plant has 18,000 workers."),
      Example("zh→en", source: "近六十四个村通了电。", target: "Nearly sixty-four villages got power."),
      Example("zh→en", source: "一名工人说，两国一起努力。", target: "A worker said both sides try."),
      Example("zh→en", source: "9月3日至5日举行会议。", target: "They met on 3–5 September 2024."),
      Example("zh→en", source: "七国集团讨论了一带一路。", target: "The G7 discussed the Belt and Road."),
      Example("zh→en", source: "铁路长418公里。", target: "The railway is 260 miles long."),
      Example(
        "zh→en", source: "他来了。工厂有1234名工人。",
        target: "He came to a plant of 1,234. It has workers."),
      Example("de→en", source: "Es waren 1.234 Gäste.", target: "There were 1,234 guests."),
    ])

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let document = pair.source, let alignment = pair.alignment,
      alignment.kind == .translation, UnrelatedTexts.areRelated(alignment)
    else { return }
    let source = QuantityTable(document, segments: alignment.source)
    let target = QuantityTable(pair.target, segments: alignment.target)
    guard !source.all.isEmpty || !target.all.isEmpty else { return }
    for (index, bead) in alignment.beads.enumerated()
    where !bead.source.isEmpty && !bead.target.isEmpty {
      var matching = QuantityMatching(
        source: source.quantities(in: bead.source), target: target.quantities(in: bead.target))
      if matching.source.isEmpty, matching.target.isEmpty { continue }
      let near = neighbours(of: index, in: alignment)
      matching.dropShifted(
        near: (source.quantities(in: near.source), target.quantities(in: near.target)))
      let judge = Judge(source: document, target: pair.target, bead: index)
      for pair in matching.pairLeftovers() { report(judge.mismatch(pair.source, pair.target)) }
      matching.dropBareDays(
        source: source.quantities(in: bead.source), target: target.quantities(in: bead.target))
      for quantity in matching.target where quantity.isSpecific { report(judge.added(quantity)) }
      for quantity in matching.source where quantity.isSpecific { report(judge.missing(quantity)) }
    }
  }

  /// The segments of the bead and of those before and after it.
  private static func neighbours(of index: Int, in alignment: Alignment) -> (
    source: [Int], target: [Int]
  ) {
    let beads = alignment.beads[max(0, index - 1)...min(alignment.beads.count - 1, index + 1)]
    return (beads.flatMap(\.source), beads.flatMap(\.target))
  }

  private struct Judge {
    let source: Document
    let target: Document
    let bead: Int

    func mismatch(_ mine: Quantity, _ theirs: Quantity) -> Finding {
      let words = source.string(mine.range)
      let isPlain = !mine.hasScale && !mine.isSpelled && mine.date == nil && mine.kind != .percent
      let said = isPlain ? "the source says \(words)" : "\(words) is \(QuantityText.describe(mine))"
      return Finding(
        rule: about.id, severity: about.severity,
        message: "\(said); the translation says \(QuantityText.quoted(theirs, in: target))",
        side: .target, range: theirs.range,
        related: [
          Related(side: .source, range: mine.range, message: QuantityText.describe(mine))
        ],
        bead: bead)
    }

    func added(_ quantity: Quantity) -> Finding {
      let words = QuantityText.quoted(quantity, in: target)
      return Finding(
        rule: about.id, severity: .warning, message: "\(words) stands only in the translation",
        side: .target, range: quantity.range, bead: bead)
    }

    func missing(_ quantity: Quantity) -> Finding {
      let words = QuantityText.quoted(quantity, in: source)
      return Finding(
        rule: about.id, severity: .warning, message: "\(words) is missing from the translation",
        side: .source, range: quantity.range, bead: bead)
    }
  }
}
