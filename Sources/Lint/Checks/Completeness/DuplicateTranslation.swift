internal import Text

/// A sentence that the translation has twice and the source once.
enum DuplicateTranslation: Check {
  static let about = About(
    id: "duplicate-translation", severity: .warning,
    summary: "A sentence stands twice in the translation and once in the source",
    rationale: """
      A passage pasted twice, or a second version left beside the first. The same sentence is
      counted over the whole text; two versions of one are found where they follow each other, have
      most words in common and answer to one sentence of the source. What the source repeats may be
      repeated, and short sentences may recur; units of PO and XLIFF files are no running text.
      """,
    bad: [
      Example(
        "zh→en", source: "大桥将于三月通车，市长将出席仪式。渡轮随后停航。",
        target: "The bridge will open to traffic in March, and the mayor will attend the ceremony. "
          + "The ferry will then stop. «The bridge will open to traffic in March, and the mayor "
          + "will attend the ceremony.»"),
      Example(
        "de→en", source: "Die Brücke wird im März für den Verkehr freigegeben. Die Fähre bleibt.",
        target: "The bridge will be opened to all traffic in the month of March. «The bridge is to "
          + "be opened to all traffic in the month of March.» The ferry stays."),
    ],
    good: [
      Example(
        "zh→en", source: "桥在哪里，工作就在哪里。桥在哪里，工作就在哪里。",
        target: "Where there is a bridge, there is work. Where there is a bridge, there is work."),
      Example(
        "de→en", source: "Wirklich? Ja, wirklich. Wirklich?", target: "Really? Yes. Really?"),
    ])

  /// Words, or pairs of ideographs, of the shortest sentence that is looked at.
  private static let leastWords = 6
  private static let leastBytes = 18
  /// The same where it follows itself.
  private static let leastWordsBeside = 4
  /// The share of words that two versions of a sentence have in common.
  private static let leastShare = 0.75

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment,
      alignment.kind == .translation, UnrelatedTexts.areRelated(alignment), !pair.isOneFile
    else { return }
    let search = Search(pair, source)
    var repetitions = Repetitions(pair, source)
    for (index, segment) in pair.target.segments.enumerated() where segment.isBody {
      guard let (earlier, isRepeated) = repetitions.add(index, least: leastBytes) else { continue }
      if let earlier {
        if isRepeated || isShort(index, after: earlier, search) { continue }
        report(search.finding(index, earlier, "this sentence stands above already"))
      } else if search.isOneInSource(index - 1, index),
        share(search.words(index - 1), search.words(index)) >= leastShare
      {
        report(search.finding(index, index - 1, "this says again what the sentence before says"))
      }
    }
  }

  /// Whether a sentence may well recur: a few words, but not right after one another for one sentence
  /// of the source.
  private static func isShort(_ index: Int, after first: Int, _ search: Search) -> Bool {
    let count = search.count(index)
    if count >= leastWords { return false }
    return count < leastWordsBeside || first != index - 1 || !search.isOneInSource(first, index)
  }

  /// The words of both in proportion to all (Dice's coefficient over multisets).
  private static func share(_ a: [Int], _ b: [Int]) -> Double {
    guard min(a.count, b.count) >= leastWords else { return 0 }
    var rest = b
    var common = 0
    for word in a {
      guard let place = rest.firstIndex(of: word) else { continue }
      rest.remove(at: place)
      common += 1
    }
    return Double(2 * common) / Double(a.count + b.count)
  }

  private struct Search {
    let pair: Pair
    let source: Document
    let beads: BeadIndex
    let forms: WordIndex
    let segments: [Segment]

    init(_ pair: Pair, _ source: Document) {
      (self.pair, self.source) = (pair, source)
      (beads, forms, segments) = (pair.beads, pair.words(.target), pair.target.segments)
    }

    /// How many words there are.
    func count(_ index: Int) -> Int { forms.entries(in: segments[index].range).count }

    /// The numbers of the words' forms.
    func words(_ index: Int) -> [Int] {
      let entries = forms.entries(in: segments[index].range)
      return entries.indices.map { entries.base.form(at: $0) }
    }

    /// Whether both are running text and no more than one sentence of the source answers to them.
    func isOneInSource(_ a: Int, _ b: Int) -> Bool {
      guard a >= 0, segments[a].isBody else { return false }
      let near = beads.reach(of: a, on: .target)
      let other = beads.reach(of: b, on: .target)
      guard let only = near?.lowerBound ?? other?.lowerBound else { return true }
      return (near ?? only...only) == only...only && (other ?? only...only) == only...only
    }

    func finding(_ index: Int, _ first: Int, _ message: String) -> Finding {
      let near = beads.counterparts(of: first, on: .target).prefix(1)
      return Finding(
        rule: about.id, severity: about.severity, message: message, side: .target,
        range: segments[index].range,
        related: [
          Related(side: .target, range: segments[first].range, message: "the same")
        ] + near.map { Related(side: .source, range: source.segments[$0].range) },
        bead: beads.firstBead(of: index, on: .target))
    }
  }
}
