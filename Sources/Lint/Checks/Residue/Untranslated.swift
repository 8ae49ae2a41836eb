internal import ICU
internal import Text

/// Text of the source's script or language left inside the target.
enum Untranslated: Check {
  static let about = About(
    id: "untranslated", severity: .error,
    summary: "Words of another language stand inside the text",
    rationale: """
      A clause that was skipped, or pasted and forgotten, is the flaw that readers see first.
      Left alone: the original form after a name (Xi Jinping 习近平), a gloss in brackets, titles and
      quotations in their marks, addresses, code, and words that the text borrows from a script
      that it is written in.
      """,
    bad: [
      Example(
        "zh→en", source: "两国将扩大铁路运输，并简化通关手续。",
        target: "The two countries will expand rail transport and «简化通关手续» at the border."),
      Example("en", target: "The harbour —«吞吐量连续三年增长,创下新高»— will be enlarged."),
      Example(
        "zh→en", source: "新港口明年开放。居民对此表示欢迎。",
        target: "The port opens next year. «居民对此表示欢迎。»"),
      Example(
        "de→en", source: "Der Hafen wächst, weil die Bahn neue Gleise gebaut hat.",
        target: "The harbour is growing, «weil die Bahn neue Gleise gebaut hat»."),
      Example(
        "de→en", source: "Der Rat begrüßte die Pläne, mahnte jedoch zur Eile.",
        target: "The council welcomed the plans but «mahnte jedoch» haste."),
      Example(
        "fr→en", source: "On y va à pied, car il n'y a plus de bus.",
        target: "They go on foot, «car il n'y a plus de bus»."),
      Example(
        "en→ru", source: "The bridge was closed.", target: "Мост «was closed by the police»."),
    ],
    good: [
      Example("en", target: "Xi Jinping 习近平 arrived on Monday."),
      Example("en", target: "The phrase “小而美” is hard to translate."),
      Example("en", target: "Projects that are small and beautiful (小而美) have priority."),
      Example("en", target: "He wrote the novel 《边城》 in 1934."),
      Example(
        "de→en", source: "Der Verein „Freunde der Oper“ lädt ein.",
        target: "The association Freunde der Oper sends invitations."),
      Example(
        "fr→en", source: "Le pont coûtera 43 millions de roubles.",
        target: "The bridge will cost 43 million roubles."),
      Example("zh", target: "他在 Windows 系统上安装了 Visual Studio Code。"),
      Example("en", target: "The café’s menu lists crème brûlée, and the paper is Die Zeit."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    for side in pair.judgedSides {
      guard let document = pair.document(side) else { continue }
      let exempt = Exemptions(document, quotations: pair.quotations(side))
      let script = ForeignScript(document, exempt: exempt)
      let foreign = pair.source.flatMap { ForeignWords(of: $0.language, in: document, exempt) }
      let segments = document.segments
      for index in segments.indices where segments[index].kind != .provenance {
        let segment = segments[index]
        var ranges = script.ranges(in: segment)
        if ranges.isEmpty, let foreign {
          ranges = foreign.ranges(in: segment, facing: words(facing: index, in: pair))
        }
        for range in ranges {
          report(finding(range, segment, index, side, pair, document))
        }
      }
    }
  }

  /// The words of the source segments that a target segment corresponds to, as written.
  private static func words(facing index: Int, in pair: Pair) -> [[String]] {
    guard let source = pair.source else { return [] }
    let ranges = pair.beads.counterparts(of: index, on: .target).map { source.segments[$0].range }
    return ranges.map { range in
      source.words(in: range).filter { $0.kind == .letters }.map { source.string($0.range) }
    }
  }

  private static func finding(
    _ range: TextRange, _ segment: Segment, _ index: Int, _ side: Side, _ pair: Pair,
    _ document: Document
  ) -> Finding {
    let language = ForeignScript.language(of: range, in: document, source: pair.source)
    let what = range == segment.range ? "the sentence is" : "this is"
    var related: [Related] = []
    if let source = pair.source, side == .target {
      related = pair.beads.counterparts(of: index, on: .target).prefix(2).map {
        Related(side: .source, range: source.segments[$0].range, message: "the source")
      }
    }
    return Finding(
      rule: about.id, severity: about.severity,
      message: "\(what) left in \(language): \(Wording.quoted(document, range))", side: side,
      range: range, related: related,
      bead: side == .target ? pair.beads.firstBead(of: index, on: .target) : nil)
  }
}
