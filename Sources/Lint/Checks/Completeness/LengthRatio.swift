internal import Text

/// A sentence whose translation is far longer or shorter than the others' lengths let expect.
enum LengthRatio: Check {
  static let about = About(
    id: "length-ratio", severity: .note, profiles: [.strict],
    summary: "The translation of a sentence is strangely long or short",
    rationale: """
      How much longer a translation is than its source depends on languages, translator and text,
      so the measure is taken from the text itself: the median of the logarithms of the ratios, and
      the median of the distances from it (Hampel’s identifier). Short sentences, texts with fewer
      than twelve long ones and sentences of which another rule says that something is left out or
      added are not judged.
      """,
    bad: [
      Example(
        "zh→en", source: LengthRatioExamples.source,
        target: LengthRatioExamples.target + "«They left.»")
    ],
    good: [
      Example(
        "zh→en", source: LengthRatioExamples.source,
        target: LengthRatioExamples.target
          + "On the last morning the guests walked along the shore and thanked the villagers.")
    ])

  private static let leastBeads = 12
  /// Scalars that a source sentence must have, in units of a Latin letter.
  private static let leastLength = 40
  /// Distances from the median, in units of the median distance made like a standard deviation.
  private static let limit = 5.0
  /// No text is so even that less is strange.
  private static let leastSpread = 0.15

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment,
      alignment.kind == .translation, UnrelatedTexts.areRelated(alignment)
    else { return }
    let ratios: [(bead: Int, ratio: Double)] = alignment.beads.enumerated().compactMap {
      index, bead in
      let mine = bead.source.map { alignment.source[$0] }
      let theirs = bead.target.map { alignment.target[$0] }
      guard !mine.isEmpty, !theirs.isEmpty, (mine + theirs).allSatisfy(\.isBody) else { return nil }
      let length = weight(mine.map(\.range), source)
      let other = weight(theirs.map(\.range), pair.target)
      guard length >= leastLength, other > 0 else { return nil }
      return (index, logarithm(Double(other) / Double(length)))
    }
    guard ratios.count >= leastBeads else { return }
    let middle = median(ratios.map(\.ratio))
    let spread = max(leastSpread, 1.4826 * median(ratios.map { abs($0.ratio - middle) }))
    for one in ratios where abs(one.ratio - middle) > limit * spread {
      report(finding(one.bead, isLong: one.ratio > middle, alignment))
    }
  }

  /// Scalars; an ideograph, a kana or a syllable of Hangul counts for three.
  private static func weight(_ ranges: [TextRange], _ document: Document) -> Int {
    ranges.reduce(0) { sum, range in
      document.text[range.indices].reduce(sum) { sum, byte in
        switch byte {
        case 0x80...0xBF: sum
        case 0xE3...0xED: sum + 3
        default: sum + 1
        }
      }
    }
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The binary logarithm, from the number's own exponent and a series: the same everywhere.
  private static func logarithm(_ value: Double) -> Double {
    let x = (value.significand - 1) / (value.significand + 1)
    var power = x
    var sum = 0.0
    for step in stride(from: 1.0, to: 40.0, by: 2.0) {
      sum += power / step
      power *= x * x
    }
    return Double(value.exponent) + 2 * sum / 0.693_147_180_559_945_3
  }

  private static func finding(_ index: Int, isLong: Bool, _ alignment: Alignment) -> Finding {
    let bead = alignment.beads[index]
    let theirs = bead.target.map { alignment.target[$0].range }
    let mine = bead.source.map { alignment.source[$0].range }
    return Finding(
      rule: about.id, severity: about.severity,
      message: "for its source this is strangely \(isLong ? "long" : "short")", side: .target,
      range: theirs.dropFirst().reduce(theirs[0]) { $0.union($1) },
      related: [Related(side: .source, range: mine.dropFirst().reduce(mine[0]) { $0.union($1) })],
      bead: index)
  }
}

private enum LengthRatioExamples {
  private static let pairs: [(String, String)] = [
    (
      "代表团星期一早上抵达港口，受到市长的热情欢迎。",
      "The delegation reached the port on Monday morning and was warmly welcomed by the mayor."
    ),
    ("随后，客人们参观了新建的两座码头和一座灯塔。", "The guests then visited the two new piers and a lighthouse."),
    (
      "工程师向他们介绍了铁路的走向和隧道的长度。",
      "An engineer told them about the course of the railway and the length of the tunnel."
    ),
    (
      "中午，大家在山坡上的小餐馆里吃了鱼和米饭。",
      "At noon everyone ate fish and rice in a small restaurant on the hillside."
    ),
    (
      "下午，学校的孩子们为来访者演唱了三首民歌。",
      "In the afternoon the schoolchildren sang three folk songs for the visitors."
    ),
    (
      "图书馆馆长展示了一张十八世纪的手绘海图。",
      "The head of the library showed a sea chart drawn by hand in the eighteenth century."
    ),
    (
      "傍晚，渔船一艘接一艘地回到了平静的海湾。",
      "In the evening the fishing boats returned to the calm bay one after the other."
    ),
    (
      "第二天，双方就粮食和木材的运输进行了会谈。",
      "The next day both sides held talks about the transport of grain and timber."
    ),
    (
      "律师们逐条审阅了合同，并修改了其中的两段。",
      "The lawyers went through the contract item by item and changed two paragraphs of it."
    ),
    (
      "记者在大厅里等了很久，才听到会谈的结果。",
      "Reporters waited in the hall for a long time before they heard how the talks had ended."
    ),
    (
      "秋天，第一批苹果将从这里装船运往北方城市。",
      "In autumn the first apples will be shipped from here to the cities of the north."
    ),
    ("老船长说，他从来没有见过这么热闹的码头。", "The old captain said that he had never seen such a lively pier."),
    (
      "村民们修好了通往灯塔的小路，并种下了树苗。",
      "The villagers repaired the path to the lighthouse and planted young trees."
    ),
  ]
  static let source =
    pairs.map { $0.0 + "\n\n" }.joined() + "最后一天早上，客人们沿着海岸散步，并向村民们表示感谢。"
  static let target = pairs.map { $0.1 + "\n\n" }.joined()
}
